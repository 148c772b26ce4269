//! What a file is to be called.

/// The usual ending of a format's names.
pub fn ending(format: &str) -> &str {
    match format {
        "jpeg" => "jpg",
        other => other,
    }
}

/// A name for the `nth` file of a document, counted from 0.
pub fn of_document(document: &str, nth: usize, format: &str) -> String {
    let mut name = document.replace('_', "-");
    if nth > 0 {
        name.push('-');
        name.push_str(&(nth + 1).to_string());
    }
    with_ending(&name, format)
}

/// A file's own name with the ending of a format, in place of what ending it had.
pub fn own(name: &str, format: &str) -> String {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    with_ending(if stem.is_empty() { "scan" } else { stem }, format)
}

fn with_ending(stem: &str, format: &str) -> String {
    [stem, ".", ending(format)].concat()
}
