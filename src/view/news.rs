//! What is new: of the program, of the rules, and of the rules that answers were given under.

use crate::route::Route;
use masir_rulebook::Date;

/// How many digits of a book's digest tell it from others: what pages show of it.
const DIGEST: usize = 12;

/// What the keeper of the site has found out. It knows nothing at first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Heard {
    /// Whether the network has said which release is the newest.
    pub checked: Option<bool>,
    /// There is a newer release.
    pub newer: bool,
    /// It has other rules.
    pub rules: bool,
    /// Whether it is there as a whole.
    pub ready: Option<bool>,
}

/// Reads what the keeper writes: `checked=yes&newer=yes&rules=&ready=no`.
pub fn heard(text: &str) -> Heard {
    let mut heard = Heard::default();
    for (name, value) in text.split('&').filter_map(|pair| pair.split_once('=')) {
        let yes = value == "yes";
        match name {
            "checked" => heard.checked = Some(yes),
            "newer" => heard.newer = yes,
            "rules" => heard.rules = yes,
            "ready" => heard.ready = Some(yes),
            _ => {}
        }
    }
    heard
}

/// What has to be said of how fresh the rules are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Age {
    /// Nothing: they were the newest today, or nothing on the page rests on them.
    Fresh,
    /// They were the newest on an earlier day.
    Stale(Date),
    /// The network could not be asked. This is when it last could.
    Unchecked(Option<Date>),
}

/// What has to be said on a view today, where they were last found to be the newest on some day.
pub fn age(heard: Heard, checked_on: Option<Date>, today: Date, route: Route) -> Age {
    match (heard.checked, checked_on) {
        _ if !rests_on_rules(route) => Age::Fresh,
        // That there are newer ones is said already.
        _ if heard.newer && heard.rules => Age::Fresh,
        (Some(false), day) => Age::Unchecked(day),
        (Some(true), Some(day)) if day != today => Age::Stale(day),
        _ => Age::Fresh,
    }
}

/// Whether a view says what comes of the rules.
const fn rests_on_rules(route: Route) -> bool {
    !matches!(
        route,
        Route::Start | Route::Next | Route::Reason(_) | Route::Question(_) | Route::Checklist(_)
    )
}

/// A book as it is now, and whether any of its questions is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Book<'a> {
    /// Names it.
    pub id: &'a str,
    /// Its version.
    pub version: &'a str,
    /// Its digest.
    pub hash: &'a str,
    /// Whether there is an answer.
    pub answered: bool,
}

/// The version of a book that answers were given under, where that is not the present one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// Which of the books.
    pub book: usize,
    /// Its version then.
    pub then: String,
}

/// From what is kept of the books that answers were given under: what is to be kept from now on, and
/// the first book that has changed since.
pub fn given_under(kept: &str, books: &[Book<'_>]) -> (String, Option<Given>) {
    let mut given = None;
    let lines = books.iter().enumerate().map(|(at, book)| {
        let digest = book.hash.get(..DIGEST).unwrap_or(book.hash);
        let now = [book.id, book.version, digest].join(" ");
        let then = kept
            .lines()
            .find(|line| line.split(' ').next() == Some(book.id));
        match then {
            Some(then) if book.answered && then != now => {
                let version = then.split(' ').nth(1).unwrap_or_default().to_owned();
                given.get_or_insert(Given {
                    book: at,
                    then: version,
                });
                then.to_owned()
            }
            _ => now,
        }
    });
    let lines: Vec<String> = lines.collect();
    (lines.join("\n"), given)
}
