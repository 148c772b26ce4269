//! Reading what a scan must be like.

use crate::cursor::{Name, Table};
use crate::what::What;
use masir_rulebook::Turned;
use masir_scan::Format;

/// What a scan must be like.
pub(crate) struct ScanDraft {
    pub(crate) clause: Name,
    pub(crate) format: Name,
    pub(crate) width: u32,
    pub(crate) height: u32,
    pub(crate) max_bytes: u32,
    pub(crate) warn_bytes: u32,
    pub(crate) turned: Turned,
}

pub(super) fn read_scan(table: &Table<'_>) -> ScanDraft {
    let scan = ScanDraft {
        clause: table.name("clause"),
        format: read_format(table),
        width: table.count("width"),
        height: table.count("height"),
        max_bytes: table.count("max_bytes"),
        warn_bytes: table.count("warn_bytes"),
        turned: read_turned(table),
    };
    if scan.max_bytes > scan.warn_bytes {
        table.add(What::EndsBeforeItBegins {
            from: "max_bytes",
            to: "warn_bytes",
        });
    }
    scan
}

/// A format that the judge of scans can hold a file against.
fn read_format(table: &Table<'_>) -> Name {
    let name = table.name("format");
    if !name.text.is_empty() && !Format::ASKABLE.contains(&&*name.text) {
        let what = What::one_of("format", &name.text, Format::ASKABLE);
        table.desk.report.add(name.place, what);
    }
    name
}

fn read_turned(table: &Table<'_>) -> Turned {
    let name = table.name("turned");
    match name.text.as_str() {
        "accept" => Turned::Accept,
        "warn" | "" => Turned::Warn,
        "reject" => Turned::Reject,
        given => {
            let what = What::one_of("turned", given, &["accept", "warn", "reject"]);
            table.desk.report.add(name.place, what);
            Turned::Warn
        }
    }
}
