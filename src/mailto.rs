//! Letters as addresses that a mail program opens (RFC 6068).

use std::fmt::Write;

/// An address that opens a letter. `to` begins with `mailto:`.
pub fn mailto(to: &str, subject: &str, body: &str) -> String {
    let mut text = [to, "?subject="].concat();
    escape(&mut text, subject);
    text.push_str("&body=");
    escape(&mut text, body);
    text
}

/// Fills a letter in; what is still empty becomes dots to fill by hand.
pub fn filled(text: &str, name: &str, number: &str) -> String {
    let or_dots = |typed: &str| match typed.trim() {
        "" => "…".to_owned(),
        typed => typed.to_owned(),
    };
    // A piece at a time, so that a name with braces in it is never filled in itself.
    let mut out = String::new();
    for (at, piece) in text.split("{name}").enumerate() {
        if at > 0 {
            out.push_str(&or_dots(name));
        }
        out.push_str(
            &piece
                .split("{number}")
                .collect::<Vec<_>>()
                .join(&or_dots(number)),
        );
    }
    out
}

fn escape(into: &mut String, text: &str) {
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            into.push(char::from(byte));
        } else {
            let _ = write!(into, "%{byte:02X}");
        }
    }
}
