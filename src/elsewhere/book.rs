//! What takes the place of the bundled rules, or says why nothing does.

use super::{Elsewhere, Refusal};
use crate::app::App;
use crate::components::elsewhere;
use crate::library::{Library, Speech};
use crate::parts::Parts;
use masir_bookfile::Opened;
use masir_rulebook::Words;
use yew::Html;

/// Rules that were fetched for this page.
pub struct Own {
    rules: [Words; 2],
    procedure: Option<[Words; 2]>,
    shelf: String,
    desk: String,
    query: String,
    from: String,
}

/// The bundled rules, in the place of others that were refused.
pub struct Fallback {
    refusal: Refusal,
    query: String,
}

impl Own {
    /// The books of a file that came from an origin. Where it holds no procedure, the bundled one
    /// goes along.
    pub fn library(opened: Opened, query: String, from: String, parts: Parts) -> Library {
        let Opened {
            checker,
            words,
            road,
        } = opened;
        let (road, procedure) = road.unzip();
        let behind = |id: &str| [".", id].concat();
        let own = Self {
            rules: words,
            desk: road
                .as_ref()
                .map_or_else(String::new, |road| behind(&road.procedure().id)),
            procedure,
            shelf: behind(&checker.book().id),
            query,
            from,
        };
        let library = Library::of(checker, parts);
        let library = match road {
            Some(road) => library.leading(road),
            None => library,
        };
        library.from_elsewhere(Box::new(own))
    }
}

impl Elsewhere for Own {
    fn teach(&self, speech: &mut Speech) {
        let language = speech.book.language as usize;
        speech.book.clone_from(&self.rules[language]);
        if let Some(words) = &self.procedure {
            speech.procedure.clone_from(&words[language]);
        }
    }

    fn notice(&self, app: &App) -> Html {
        elsewhere::own(app, &self.from)
    }

    fn shelf(&self) -> &str {
        &self.shelf
    }

    fn desk(&self) -> &str {
        &self.desk
    }

    fn query(&self) -> &str {
        &self.query
    }
}

impl Fallback {
    /// The bundled books, where the address lets them stand in.
    pub fn library(refusal: Refusal, query: String, parts: Parts) -> Library {
        let fallback = Self { refusal, query };
        Library::in_parts(parts).from_elsewhere(Box::new(fallback))
    }
}

impl Elsewhere for Fallback {
    fn teach(&self, _: &mut Speech) {}

    fn notice(&self, app: &App) -> Html {
        elsewhere::fallback(app, &self.refusal)
    }

    fn shelf(&self) -> &'static str {
        ""
    }

    fn desk(&self) -> &'static str {
        ""
    }

    fn query(&self) -> &str {
        &self.query
    }
}
