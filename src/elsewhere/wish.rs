//! What the address asks for, and what the page allows.

use crate::cut::asks;

/// The parameter that names the rules.
const RULES: &str = "rules=";
/// What says that the bundled rules may stand in for them.
const FALLBACK: &str = "fallback=bundled";

/// Whether this is the origin of no site: that of a file on a disk, by any browser's name for it.
fn is_none(origin: &str) -> bool {
    origin == "null" || origin.starts_with("file:")
}

/// What the address of a page asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wish {
    /// The address of the rules, as given.
    pub rules: String,
    /// Whether the bundled rules may stand in for them.
    pub fallback: bool,
    /// Both as they stood in the address, for links that ask for the same.
    pub query: String,
}

fn parts(search: &str) -> impl Iterator<Item = &str> {
    search.trim_start_matches('?').split('&')
}

/// Whether what stands in an address from the `?` on names rules.
pub fn asks_for_rules(search: &str) -> bool {
    asks(search, |piece| piece.starts_with(RULES))
}

impl Wish {
    /// Reads what stands behind the `?` of an address.
    pub fn read(search: &str) -> Option<Self> {
        let given = parts(search).find_map(|part| part.strip_prefix(RULES))?;
        let fallback = parts(search).any(|part| part == FALLBACK);
        let mut query = ["?", RULES, given].concat();
        if fallback {
            query.push('&');
            query.push_str(FALLBACK);
        }
        Some(Self {
            rules: decoded(given),
            fallback,
            query,
        })
    }
}

/// Without the escapes of an address; one that is none stays as it is.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let [first, behind @ ..] = rest {
        let escaped = match rest {
            [b'%', high, low, ..] => digit(*high).zip(digit(*low)),
            _ => None,
        };
        if let Some((high, low)) = escaped {
            bytes.push(high << 4 | low);
            rest = &rest[3..];
        } else {
            bytes.push(if *first == b'+' { b' ' } else { *first });
            rest = behind;
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn digit(letter: u8) -> Option<u8> {
    let digit = char::from(letter).to_digit(16)?;
    u8::try_from(digit).ok()
}

/// The origins that rules may come from: the page's own, and those that it names, parted by blanks.
pub fn origins(own: &str, named: &str) -> Vec<String> {
    let named = named.split_ascii_whitespace();
    let own = Some(own).filter(|own| !is_none(own));
    own.into_iter().chain(named).map(str::to_owned).collect()
}

/// Whether rules may come from an origin.
pub fn is_allowed(origin: &str, allowed: &[String]) -> bool {
    !is_none(origin) && allowed.iter().any(|name| name == origin)
}
