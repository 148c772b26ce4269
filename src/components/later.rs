//! What is not seen at once is drawn in pieces, each in a task of its own, so that the page hears its
//! reader meanwhile.

use crate::app::App;
use crate::browser::{self, Row};
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
    row: Row,
}

impl PartialEq for LaterProps {
    /// Whether it would be drawn the same: what is folded away rests on the assessment alone.
    fn eq(&self, other: &Self) -> bool {
        (self.row, other.row) == (Row::Folded, Row::Folded) && self.app.has_settled_as(&other.app)
    }
}

/// What stands around the page, drawn at once where the reader already sees it.
pub fn around(app: &App, piece: impl Fn(&App) -> Html + 'static) -> Html {
    later(app, Row::Frame, Rc::new(piece))
}

/// A part of a view; likewise.
pub fn part(app: &App, piece: impl Fn(&App) -> Html + 'static) -> Html {
    later(app, Row::Needed, Rc::new(piece))
}

/// The same of a part that stands below what is seen first, and may follow it.
pub fn below(app: &App, piece: impl Fn(&App) -> Html + 'static) -> Html {
    later(app, Row::Below, Rc::new(piece))
}

/// What is folded away, and rests on the assessment alone.
pub fn folded(app: &App, piece: impl Fn(&App) -> Html + 'static) -> Html {
    later(app, Row::Folded, Rc::new(piece))
}

fn later(app: &App, row: Row, piece: Piece) -> Html {
    html! { <Later app={app.clone()} {row} {piece} /> }
}

impl Component for Later {
    type Message = ();
    type Properties = LaterProps;

    fn create(context: &Context<Self>) -> Self {
        let row = context.props().row;
        let waits = match row {
            Row::Folded => browser::can_wait(),
            _ => browser::is_out_of_sight(),
        };
        if waits {
            let link = context.link().clone();
            browser::in_turn(row, move || link.send_message(()));
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
        let LaterProps { app, piece, row } = context.props();
        if self.is_due {
            return piece(app);
        }
        // The page takes over once nothing that is needed is missing (`static/takeover.js`).
        let waits = match row {
            Row::Frame | Row::Needed => "needed",
            Row::Below => "below",
            Row::Folded => "folded",
        };
        html! { <span hidden={true} data-later={waits} /> }
    }
}
