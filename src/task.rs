//! Waits for what comes later, with as little as that takes: what yew and the browser's bindings bring
//! for it weighs more, and would have to be there before the first question.

use std::cell::RefCell;
use std::future::Future;
use std::mem::take;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Wake, Waker};

thread_local! {
    static TASKS: RefCell<Vec<Task>> = const { RefCell::new(Vec::new()) };
}

/// Something to be done. Few are begun in a visit, so that each keeps its place.
struct Task {
    /// What is still to be done; `None` while that is being done, and once it is.
    rest: Option<Pin<Box<dyn Future<Output = ()>>>>,
    /// Whether it was woken while it was being done.
    is_woken: bool,
}

/// Does what a future says, as far as that can be done now; the rest once it is woken.
pub fn spawn(future: impl Future<Output = ()> + 'static) {
    let task = Task {
        rest: Some(Box::pin(future)),
        is_woken: false,
    };
    let place = TASKS.with_borrow_mut(|tasks| {
        tasks.push(task);
        tasks.len() - 1
    });
    Arc::new(Place(place)).wake();
}

/// Where a task stands.
struct Place(usize);

impl Place {
    /// Does something to the task.
    fn with<T>(&self, go: impl FnOnce(&mut Task) -> T) -> T {
        TASKS.with_borrow_mut(|tasks| go(&mut tasks[self.0]))
    }
}

impl Wake for Place {
    fn wake(self: Arc<Self>) {
        let waker = Waker::from(self.clone());
        while let Some(mut rest) = self.with(|task| {
            task.is_woken = task.rest.is_none();
            task.rest.take()
        }) {
            if rest
                .as_mut()
                .poll(&mut Context::from_waker(&waker))
                .is_ready()
            {
                return;
            }
            let is_woken = self.with(|task| {
                task.rest = Some(rest);
                take(&mut task.is_woken)
            });
            if !is_woken {
                return;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::spawn;
    use std::cell::Cell;
    use std::future::poll_fn;
    use std::rc::Rc;
    use std::task::{Poll, Waker};

    #[test]
    fn what_is_ready_is_done_at_once() {
        let done = Rc::new(Cell::new(false));
        let told = done.clone();
        spawn(async move { told.set(true) });
        assert!(done.get());
    }

    #[test]
    fn what_waits_goes_on_when_it_is_woken() {
        let (waker, polls) = (Rc::new(Cell::new(None::<Waker>)), Rc::new(Cell::new(0)));
        let (kept, counted) = (waker.clone(), polls.clone());
        spawn(poll_fn(move |context| {
            counted.set(counted.get() + 1);
            kept.set(Some(context.waker().clone()));
            if counted.get() < 3 {
                Poll::Pending
            } else {
                Poll::Ready(())
            }
        }));
        for expected in [1, 2, 3, 3] {
            assert_eq!(polls.get(), expected);
            let waker = waker.take();
            if let Some(waker) = waker.as_ref() {
                waker.wake_by_ref();
            }
        }
    }

    #[test]
    fn what_is_woken_while_it_is_done_is_done_again() {
        let polls = Rc::new(Cell::new(0));
        let counted = polls.clone();
        spawn(poll_fn(move |context| {
            counted.set(counted.get() + 1);
            if counted.get() == 2 {
                return Poll::Ready(());
            }
            context.waker().wake_by_ref();
            Poll::Pending
        }));
        assert_eq!(polls.get(), 2);
    }
}
