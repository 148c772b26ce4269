//! The first questions are drawn without Yew: what draws them comes with the rules, and Yew behind
//! them. Whatever arrives first of the parts that bring it takes the page over ([`crate::host`]).

use crate::app::{App, Early, Wiring, ahead, arrived, bring};
use crate::browser::Canvas;
use crate::components::awaited::awaited;
use crate::filling::Filling;
use crate::layout::undelivered;
use crate::pages::interview::page;
use crate::pen::Doing;
use crate::route::Route;
use crate::state::{Action, State};
use masir_rulebook::Language;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use yew::{Callback, Reducible};

/// The state and what belongs to it, until Yew has them.
pub struct First {
    state: RefCell<Rc<State>>,
    /// What happens while something else is being done.
    waiting: RefCell<Vec<Action>>,
    is_at_work: Cell<bool>,
    wiring: RefCell<Option<Wiring>>,
    early: RefCell<Early>,
    canvas: RefCell<Option<Canvas>>,
    /// The view that is drawn here, and whether it says that something did not come.
    shown: Cell<Option<(Language, Route, bool)>>,
    filling: RefCell<Option<Filling>>,
    /// Whether Yew was called for.
    has_called: Cell<bool>,
    /// Who is sent what happens once the page is handed over.
    heir: RefCell<Option<Callback<Action>>>,
}

impl First {
    /// Begins with what the address and this browser's memory say.
    pub fn begin(fresh: State) {
        let first = Rc::new(Self {
            state: RefCell::new(arrived(fresh)),
            waiting: RefCell::default(),
            is_at_work: Cell::new(true),
            wiring: RefCell::default(),
            early: RefCell::default(),
            canvas: RefCell::default(),
            shown: Cell::default(),
            filling: RefCell::default(),
            has_called: Cell::default(),
            heir: RefCell::default(),
        });
        let wiring = Wiring::new(&first.app());
        first.wiring.replace(Some(wiring));
        let hears = Rc::downgrade(&first);
        first.canvas.replace(Canvas::new(Rc::new(move |doing| {
            if let Some(first) = hears.upgrade() {
                first.hear(&doing);
            }
        })));
        first.show();
        first.work();
    }

    fn app(self: &Rc<Self>) -> App {
        let first = self.clone();
        let send = Callback::from(move |action| first.take(action));
        App::new(self.state.borrow().clone(), send)
    }

    fn take(self: &Rc<Self>, action: Action) {
        if let Some(heir) = &*self.heir.borrow() {
            return heir.emit(action);
        }
        self.waiting.borrow_mut().push(action);
        if !self.is_at_work.replace(true) {
            self.work();
        }
    }

    /// Does all that waits, then shows what has become of it, which may bring about more.
    fn work(self: &Rc<Self>) {
        loop {
            let mut is_new = false;
            for action in self.waiting.take() {
                let before = self.state.borrow().clone();
                let after = before.clone().reduce(action);
                is_new |= !Rc::ptr_eq(&before, &after);
                self.state.replace(after);
            }
            if is_new {
                self.show();
            } else {
                break;
            }
        }
        self.is_at_work.set(false);
    }

    /// Draws the state, or has Yew draw it.
    fn show(self: &Rc<Self>) {
        let app = self.app();
        if let Some(host) = app.library.host() {
            if !self.has_called.replace(true) {
                (host.mount)(self.clone());
            }
            return;
        }
        self.draw(&app);
        if let Some(wiring) = &mut *self.wiring.borrow_mut() {
            wiring.follow(&app);
        }
        self.early.borrow_mut().keep(&app);
    }

    /// Draws what needs no more than has come, in the place of the page that was painted first.
    fn draw(&self, app: &App) {
        // Only Yew can say whose rules are applied.
        if app.library.elsewhere().is_some() {
            return;
        }
        let Some(canvas) = &mut *self.canvas.borrow_mut() else {
            return;
        };
        let part = app.lacks();
        let shown = (app.language, app.route, app.undelivered);
        let is_shown = self.shown.replace(Some(shown)) == Some(shown);
        match (part, app.route) {
            // What was painted first stands there until something else does: the start page, or that
            // another page is coming.
            (Some(_), _) if self.filling.borrow().is_none() && !app.undelivered => {}
            _ if !canvas.speaks(app.language) || is_shown => {}
            (Some(part), _) => {
                self.filling.take();
                canvas.draw(|pen| {
                    undelivered(app, pen);
                    awaited(app, part, pen);
                });
            }
            (None, route) => {
                let filling = Filling::new(app, route);
                if let Some(filling) = &filling {
                    canvas.draw(|pen| page(app, &filling.filled, pen));
                }
                self.filling.replace(filling);
            }
        }
    }

    /// Does what the reader does on the page that is drawn here.
    fn hear(self: &Rc<Self>, doing: &Doing) {
        let app = self.app();
        if let Doing::Bring(part) = doing {
            bring(app, *part);
            return;
        }
        let Some(mut filling) = self.filling.take() else {
            return;
        };
        let is_new = filling.heed(&app, doing);
        let filled = filling.filled.clone();
        // What stood in it may have led on by now, to a form of its own.
        if self.state.borrow().route == app.route {
            self.filling.replace(Some(filling));
        }
        if !is_new {
            return;
        }
        if *doing == Doing::GoOn {
            // What says what is wrong may not have come when it was asked for.
            ahead(app);
        } else if let Some(canvas) = &mut *self.canvas.borrow_mut() {
            canvas.pick_again(|pen| page(&app, &filled, pen));
        }
    }

    /// Brings the rest of the rules.
    pub fn complete(&self) {
        self.state.borrow().library.complete();
    }

    /// Hands over the state and what keeps the world in step with it. The form that is filled in follows
    /// when its page is drawn: until then it is filled in here.
    pub fn hand_over(
        self: &Rc<Self>,
        heir: Callback<Action>,
    ) -> (Rc<State>, Option<Wiring>, Early) {
        for action in self.waiting.take() {
            heir.emit(action);
        }
        self.heir.replace(Some(heir));
        let state = self.state.borrow().clone();
        let left = self.clone();
        state.library.leave(move || left.filling.take());
        (state, self.wiring.take(), self.early.take())
    }
}
