//! Rules that the address of the page asks for: `?rules=URL`, and `fallback=bundled` beside it.
//!
//! A book is applied only as a whole and undamaged, from a place that the page allows. Where it is
//! not, nothing is answered by other rules, unless the address says so, and then the page does too.

mod book;
mod refusal;
mod wish;

pub use book::{Fallback, Own};
pub use refusal::{Reason, Refusal};
pub use wish::{Wish, asks_for_rules, is_allowed, origins};

use crate::app::App;
use crate::library::Speech;
use yew::Html;

/// What is different where the address asks for rules of its own.
pub trait Elsewhere {
    /// Puts the words of its books in the place of those that came.
    fn teach(&self, speech: &mut Speech);
    /// What every page says about the rules.
    fn notice(&self, app: &App) -> Html;
    /// What is put behind the names under which answers to the rules are kept, so that books do not
    /// mix.
    fn shelf(&self) -> &str;
    /// The same for the procedure.
    fn desk(&self) -> &str;
    /// What stands in links between the address of the site and the `#`.
    fn query(&self) -> &str;
}
