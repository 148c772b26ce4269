//! Lines of a stream, in memory that does not grow with it.

use masir_contract::LIMIT;
use std::io::{self, BufRead, BufReader, ErrorKind, Read};

/// Reads a stream line by line.
#[derive(Debug)]
pub(crate) struct Lines<R> {
    reader: BufReader<R>,
    line: Vec<u8>,
}

/// A line that is not blank.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Line<'a> {
    /// Its bytes, without the line feed.
    Whole(&'a [u8]),
    /// It is longer than [`LIMIT`] and was passed over.
    TooLong,
}

impl<R: Read> Lines<R> {
    pub(crate) fn new(stream: R) -> Self {
        Self {
            reader: BufReader::with_capacity(1 << 16, stream),
            line: Vec::new(),
        }
    }

    /// The next line that is not blank, `None` after the last.
    pub(crate) fn next(&mut self) -> io::Result<Option<Line<'_>>> {
        loop {
            let Some(seen) = self.read_line()? else {
                return Ok(None);
            };
            match seen {
                Seen::Blank => {}
                Seen::TooLong => return Ok(Some(Line::TooLong)),
                Seen::Whole => return Ok(Some(Line::Whole(&self.line))),
            }
        }
    }

    /// Whether the next line has to be waited for.
    pub(crate) fn would_wait(&self) -> bool {
        !self.reader.buffer().contains(&b'\n')
    }

    fn read_line(&mut self) -> io::Result<Option<Seen>> {
        self.line.clear();
        let (mut length, mut blank) = (0_usize, true);
        loop {
            let chunk = match self.reader.fill_buf() {
                Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                chunk => chunk?,
            };
            if chunk.is_empty() && length == 0 {
                return Ok(None);
            }
            let end = chunk.iter().position(|byte| *byte == b'\n');
            let part = &chunk[..end.unwrap_or(chunk.len())];
            length = length.saturating_add(part.len());
            blank &= part.iter().all(u8::is_ascii_whitespace);
            if length <= LIMIT {
                self.line.extend_from_slice(part);
            }
            let done = end.is_some() || chunk.is_empty();
            let used = part.len() + usize::from(end.is_some());
            self.reader.consume(used);
            if done {
                return Ok(Some(match length {
                    _ if blank => Seen::Blank,
                    ..=LIMIT => Seen::Whole,
                    _ => Seen::TooLong,
                }));
            }
        }
    }
}

/// What a line turned out to be.
enum Seen {
    Blank,
    Whole,
    TooLong,
}

#[cfg(test)]
mod tests {
    use super::{LIMIT, Line, Lines};

    #[track_caller]
    fn lines(stream: &[u8]) -> Vec<Option<String>> {
        let mut lines = Lines::new(stream);
        let mut all = Vec::new();
        while let Some(line) = lines.next().unwrap() {
            all.push(match line {
                Line::Whole(bytes) => Some(String::from_utf8_lossy(bytes).into_owned()),
                Line::TooLong => None,
            });
        }
        all
    }

    #[test]
    fn blank_lines_are_skipped_and_the_last_needs_no_line_feed() {
        let some = |text: &str| Some(text.to_owned());
        assert_eq!(
            lines(b"a\n\n \t\r\nb \nc"),
            [some("a"), some("b "), some("c")]
        );
        assert!(lines(b"").is_empty());
        assert!(lines(b"\n\n  ").is_empty());
    }

    #[test]
    fn a_line_may_be_as_long_as_the_limit_and_no_longer() {
        let mut stream = vec![b'x'; LIMIT];
        stream.extend(b"\nb\n");
        assert_eq!(
            lines(&stream)
                .iter()
                .map(Option::is_some)
                .collect::<Vec<_>>(),
            [true, true]
        );
        stream.insert(0, b'x');
        assert_eq!(lines(&stream), [None, Some("b".to_owned())]);
    }

    #[test]
    fn a_blank_line_is_blank_however_long() {
        let mut stream = vec![b' '; 3 * LIMIT];
        stream.extend(b"\nb");
        assert_eq!(lines(&stream), [Some("b".to_owned())]);
    }
}
