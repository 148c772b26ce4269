//! Streams: answers before the next question, memory that does not grow, and readers that leave.

use crate::support::{masir, process};
use std::io::{self, BufRead, BufReader, Read, Write};
use std::process::Stdio;

#[test]
fn each_line_is_answered_before_the_next_is_written() {
    let mut child = process(&["check", "--jsonl"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the command starts");
    let mut input = child.stdin.take().expect("its input is piped");
    let mut output = BufReader::new(child.stdout.take().expect("its output is piped"));
    for line in ["[]\n", "{}\n", "\n[]\n", "[]\n[", "]\n"] {
        input.write_all(line.as_bytes()).expect("it reads");
        let mut answer = String::new();
        output.read_line(&mut answer).expect("it answers");
        assert!(answer.starts_with('{') && answer.ends_with("}\n"));
    }
    drop(input);
    assert_eq!(child.wait().expect("it ends").code(), Some(1));
}

#[test]
fn a_reader_that_leaves_ends_the_run_quietly() {
    let mut child = process(&["check", "--jsonl"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command starts");
    drop(child.stdout.take());
    let mut input = child.stdin.take().expect("its input is piped");
    // Once it has ended, nobody reads this any more.
    let _ = (0..100_000).try_for_each(|_| input.write_all(b"[]\n"));
    drop(input);
    let ended = child.wait_with_output().expect("it ends");
    assert_eq!(
        (
            ended.status.code(),
            String::from_utf8_lossy(&ended.stderr).as_ref()
        ),
        (Some(0), "")
    );
}

/// Lines that come one by one, as from a pipe; what was read before is gone.
struct Lines {
    left: usize,
    line: Vec<u8>,
    at: usize,
}

impl Read for Lines {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.left == 0 {
            return Ok(0);
        }
        let part = &self.line[self.at..];
        let count = part.len().min(buffer.len());
        buffer[..count].copy_from_slice(&part[..count]);
        self.at += count;
        if self.at == self.line.len() {
            (self.at, self.left) = (0, self.left - 1);
        }
        Ok(count)
    }
}

/// Counts lines and keeps none.
#[derive(Default)]
struct Count {
    lines: usize,
    longest: usize,
    flushed: usize,
}

impl Write for Count {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.lines += bytes.split(|byte| *byte == b'\n').count() - 1;
        self.longest = self.longest.max(bytes.len());
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.flushed += 1;
        Ok(())
    }
}

#[test]
fn twenty_thousand_lines_come_out_as_they_went_in() {
    let args = || ["check", "--jsonl"].map(Into::into);
    let stream = Lines {
        left: 20_000,
        line: b"{\"sex\":\"female\",\"sexx\":1}\n".to_vec(),
        at: 0,
    };
    let mut output = Count::default();
    let status = masir_cli::run(args(), stream, &mut output, io::sink());
    assert_eq!((status, output.lines), (1, 20_000));
    // Nothing is kept back until the end.
    assert!(output.longest < 1 << 16 && output.flushed >= 20_000);
}

#[test]
fn an_endless_line_is_passed_over_without_being_held() {
    let args = ["check", "--jsonl"].map(Into::into);
    let stream = Lines {
        left: 1 << 12,
        line: vec![b'x'; 1 << 16],
        at: 0,
    };
    let mut output = Count::default();
    let status = masir_cli::run(args, stream, &mut output, io::sink());
    assert_eq!((status, output.lines), (1, 1));
}

#[test]
fn input_that_breaks_off_with_an_error_is_named() {
    struct Broken;
    impl Read for Broken {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            Err(io::Error::other("the tape is torn"))
        }
    }
    let args = ["check", "--jsonl"].map(Into::into);
    let mut errors = Vec::new();
    let status = masir_cli::run(args, Broken, io::sink(), &mut errors);
    assert_eq!(status, 2);
    assert_eq!(
        String::from_utf8_lossy(&errors),
        "masir: standard input cannot be read: the tape is torn\n"
    );
}

#[test]
fn output_that_cannot_be_written_is_named() {
    struct Full;
    impl Write for Full {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(io::Error::other("the disk is full"))
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    for args in [
        vec!["check", "--jsonl"],
        vec!["--help"],
        vec!["lint", env!("CARGO_MANIFEST_DIR")],
    ] {
        let mut errors = Vec::new();
        let status = masir_cli::run(
            args.into_iter().map(Into::into),
            &b"{}\n"[..],
            Full,
            &mut errors,
        );
        assert_eq!(status, 2);
        assert_eq!(
            String::from_utf8_lossy(&errors),
            "masir: the output cannot be written: the disk is full\n"
        );
    }
}

#[test]
fn line_feeds_of_other_systems_and_a_missing_last_one_do_no_harm() {
    let plain = masir(&["check", "--jsonl"], "[]\n{}\n");
    assert_eq!(
        masir(&["check", "--jsonl"], "\r\n[]\r\n \t\r\n{}\r\n"),
        plain
    );
    assert_eq!(masir(&["check", "--jsonl"], "[]\n\n{}"), plain);
}
