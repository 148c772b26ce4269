//! Lines as RFC 5545 has them: escaped, folded at 75 bytes, ended by CRLF.

/// The longest line in bytes, its end not counted.
const LONGEST: usize = 75;

/// Lines written so far.
#[derive(Default)]
pub(super) struct Lines(String);

impl Lines {
    /// A property whose value is no text, such as a day or an address. What would end the line is
    /// left out of it.
    pub(super) fn raw(&mut self, name: &str, value: &str) {
        self.fold(name.chars().chain([':']).chain(printable(value)));
    }

    /// A property whose value is a text.
    pub(super) fn text(&mut self, name: &str, value: &str) {
        let escaped = escaped(value);
        self.fold(name.chars().chain([':']).chain(printable(&escaped)));
    }

    /// All lines.
    pub(super) fn into_text(self) -> String {
        self.0
    }

    /// A line goes on in the next one behind a space, and no character is parted.
    fn fold(&mut self, chars: impl Iterator<Item = char>) {
        let mut bytes = 0;
        for char in chars {
            if bytes + char.len_utf8() > LONGEST {
                self.0.push_str("\r\n ");
                bytes = 1;
            }
            self.0.push(char);
            bytes += char.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

/// A text in which nothing is read as a mark.
fn escaped(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut escaped = String::with_capacity(text.len());
    for char in text.chars() {
        match char {
            '\n' => escaped.push_str("\\n"),
            '\\' | ';' | ',' => escaped.extend(['\\', char]),
            other => escaped.push(other),
        }
    }
    escaped
}

fn printable(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|char| !char.is_control())
}
