//! The shape of ids.

use crate::cursor::Name;
use crate::report::Report;
use crate::what::What;

/// How ids of one sort are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum IdShape {
    /// `small_letters_and_digits`
    Snake,
    /// `small-letters`, joined by `-` or `_`
    Small,
    /// `CAPITALS-FIRST-1a`
    Capital,
    /// `N1.2a`
    Numbered,
}

impl IdShape {
    /// The shape in words.
    pub(crate) const fn words(self) -> &'static str {
        match self {
            Self::Snake => "small ASCII letters, digits and `_`, beginning with a letter",
            Self::Small => "small ASCII letters, digits, `-` and `_`, beginning with a letter",
            Self::Capital => "ASCII letters and digits joined by `-`, beginning with a capital",
            Self::Numbered => "ASCII letters, digits and points",
        }
    }

    fn fits(self, id: &str) -> bool {
        let begins = |first: fn(&char) -> bool| id.chars().next().is_some_and(|c| first(&c));
        let all = |test: fn(char) -> bool| id.chars().all(test);
        let small = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
        match self {
            Self::Snake => begins(char::is_ascii_lowercase) && all(small),
            Self::Small => {
                begins(char::is_ascii_lowercase) && id.chars().all(|c| small(c) || c == '-')
            }
            Self::Capital => {
                begins(char::is_ascii_uppercase) && all(|c| c.is_ascii_alphanumeric() || c == '-')
            }
            Self::Numbered => {
                begins(char::is_ascii_alphanumeric)
                    && all(|c| c.is_ascii_alphanumeric() || c == '.')
            }
        }
    }
}

/// Reports an id that is not written as ids of its sort are.
pub(crate) fn check_shape(report: &Report, id: &Name, sort: &'static str, shape: IdShape) {
    if !id.text.is_empty() && !shape.fits(&id.text) {
        report.add(
            id.place,
            What::BadId {
                sort,
                id: id.text.clone(),
                shape,
            },
        );
    }
}
