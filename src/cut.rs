//! Cutting texts at signs of one byte. What the standard library brings for it looks for anything, and
//! would have to be there before the first question.

/// What stands before the first of a sign, and what behind it; `None` where there is none.
pub fn cut(text: &str, sign: u8) -> Option<(&str, &str)> {
    let at = text.bytes().position(|byte| byte == sign)?;
    Some((text.get(..at)?, text.get(at + 1..)?))
}

/// Whether an address from its `?` on asks for something.
pub fn asks(search: &str, is: impl Fn(&str) -> bool) -> bool {
    let asked = cut(search, b'?').map_or("", |(_, asked)| asked);
    any_piece(asked, b'&', is)
}

/// Whether one of the pieces between signs is such.
fn any_piece(text: &str, sign: u8, is: impl Fn(&str) -> bool) -> bool {
    let mut rest = text;
    while let Some((piece, behind)) = cut(rest, sign) {
        if is(piece) {
            return true;
        }
        rest = behind;
    }
    is(rest)
}

#[cfg(test)]
mod tests {
    use super::{any_piece, asks, cut};

    #[test]
    fn a_text_is_cut_at_the_first_sign() {
        assert_eq!(cut("a/ب/c", b'/'), Some(("a", "ب/c")));
        assert_eq!(cut("/", b'/'), Some(("", "")));
        assert_eq!(cut("abc", b'/'), None);
    }

    #[test]
    fn an_address_asks_behind_its_question_mark() {
        let asks_for_a = |search| asks(search, |piece| piece == "a");
        assert_eq!(
            ["?a", "?b&a", "?", "", "a", "?ab"].map(asks_for_a),
            [true, true, false, false, false, false]
        );
    }

    #[test]
    fn pieces_are_those_that_a_split_gives() {
        for text in ["", "a", "a&b", "&", "a&&ب&"] {
            for piece in ["", "a", "b", "ب", "c"] {
                let expected = text.split('&').any(|one| one == piece);
                assert_eq!(
                    any_piece(text, b'&', |one| one == piece),
                    expected,
                    "{text}"
                );
            }
        }
    }
}
