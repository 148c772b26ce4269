//! What is not seen at once is drawn in pieces, each in a task of its own, so that the page hears its
//! reader meanwhile.

use crate::app::App;
use crate::browser;
use std::rc::Rc;
use yew::prelude::*;

/// What a piece shows of the app.
type Piece = Rc<dyn Fn(&App) -> Html>;

/// Draws a piece when its turn has come.
pub struct Later {
    is_due: bool,
}

/// A piece that is drawn later.
#[derive(Properties, Clone)]
pub struct LaterProps {
    app: App,
    piece: Piece,
    /// Whether it rests on the assessment alone, and on nothing else that changes.
    is_settled: bool,
    is_needed: bool,
}

impl PartialEq for LaterProps {
    /// Whether it would be drawn the same.
    fn eq(&self, other: &Self) -> bool {
        self.is_settled && other.is_settled && self.app.has_settled_as(&other.app)
    }
}

/// A part of a view, which is drawn at once where the reader already sees the view.
pub fn part(app: &App, piece: impl Fn(&App) -> Html + 'static) -> Html {
    html! { <Later app={app.clone()} piece={Rc::new(piece) as Piece} is_settled={false} is_needed={true} /> }
}

/// What is folded away, and rests on the assessment alone.
pub fn folded(app: &App, piece: impl Fn(&App) -> Html + 'static) -> Html {
    html! { <Later app={app.clone()} piece={Rc::new(piece) as Piece} is_settled={true} is_needed={false} /> }
}

impl Component for Later {
    type Message = ();
    type Properties = LaterProps;

    fn create(context: &Context<Self>) -> Self {
        let is_needed = context.props().is_needed;
        let waits = if is_needed {
            browser::is_out_of_sight()
        } else {
            browser::can_wait()
        };
        if waits {
            let link = context.link().clone();
            browser::in_turn(is_needed, move || link.send_message(()));
        }
        Self { is_due: !waits }
    }

    fn update(&mut self, _: &Context<Self>, (): ()) -> bool {
        self.is_due = true;
        true
    }

    fn changed(&mut self, _: &Context<Self>, _: &LaterProps) -> bool {
        self.is_due
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let LaterProps {
            app,
            piece,
            is_needed,
            ..
        } = context.props();
        if self.is_due {
            return piece(app);
        }
        // The page takes over once nothing that is needed is missing (`static/takeover.js`).
        let waits = if *is_needed { "needed" } else { "folded" };
        html! { <span hidden={true} data-later={waits} /> }
    }
}
