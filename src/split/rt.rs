//! How the program waits for one of its parts.

use super::SplitLoaderError;
use std::cell::RefCell;
use std::ffi::c_void;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

/// Is told whether a part has come.
pub(crate) type LoadCallbackFn = unsafe extern "C" fn(*const c_void, bool);
/// Loads a part, or finds that it is there, and calls back once with what it is given.
pub(crate) type LoadFn = unsafe extern "C" fn(LoadCallbackFn, *const c_void);

/// What loads a part.
pub(crate) struct LazySplitLoader(LoadFn);

impl LazySplitLoader {
    /// # Safety
    ///
    /// The function calls back once each time it is called, with what it was given.
    pub(crate) const unsafe fn new(load: LoadFn) -> Self {
        Self(load)
    }
}

/// Waits until a part is there.
pub(crate) fn ensure_loaded(loader: Pin<&'static LazySplitLoader>) -> Coming {
    Coming {
        loader: loader.get_ref(),
        told: None,
    }
}

/// A part on its way.
pub(crate) struct Coming {
    loader: &'static LazySplitLoader,
    told: Option<Rc<RefCell<Told>>>,
}

/// Whether it has come, and who is to be woken then.
struct Told {
    came: Option<bool>,
    waker: Waker,
}

impl Future for Coming {
    type Output = Result<(), SplitLoaderError>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let waker = context.waker().clone();
        if let Some(told) = &self.told {
            let mut told = told.borrow_mut();
            told.waker = waker;
            return match told.came {
                Some(true) => Poll::Ready(Ok(())),
                Some(false) => Poll::Ready(Err(SplitLoaderError)),
                None => Poll::Pending,
            };
        }
        let told = Rc::new(RefCell::new(Told { came: None, waker }));
        self.told = Some(told.clone());
        // SAFETY: it calls back once, and `tell` takes back what it is given here.
        unsafe { (self.loader.0)(tell, Rc::into_raw(told).cast()) };
        Poll::Pending
    }
}

unsafe extern "C" fn tell(told: *const c_void, came: bool) {
    // SAFETY: it comes from `poll`, which gives it away once.
    let told = unsafe { Rc::from_raw(told.cast::<RefCell<Told>>()) };
    let waker = {
        let mut told = told.borrow_mut();
        told.came = Some(came);
        told.waker.clone()
    };
    waker.wake();
}
