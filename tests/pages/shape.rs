//! What has to hold of every page, whatever it says.

use crate::shelf::{Visit, bundled};
use std::collections::BTreeSet;

const VIEWS: [&str; 6] = [
    "/result",
    "/en/result",
    "/withdrawal",
    "/en/withdrawal",
    "/list/reasons",
    "/en/list/studies",
];
const ANSWERS: [&str; 5] = [
    "",
    "masir=1&sex=female&marital_status=married&marriage_kind=permanent&marriage_time=after\
     &destination_places=spouse_home&institution=iau_domestic&destination_institution=iau&level=bachelor\
     &admission=exam&completion_stage=no&semesters_completed=3&last_semester=no&earlier_transfers=0\
     &educational_bar=no&field_offered=yes&destination_restricted=tehran&group_difference=0&isargar=",
    "masir=1&educational_bar=yes",
    "masir=1&institution=iau_overseas&isargar=veteran_self,combatant_family&level=?",
    "masir=1&completion_stage=yes&enrolled_at_origin=yes&semesters_completed=0&group_difference=2",
];

fn pages() -> impl Iterator<Item = String> {
    VIEWS.iter().flat_map(|view| {
        ANSWERS.iter().map(|answers| {
            let procedure = "masir=1&filed_on=1405-08-10&card_lost=no";
            Visit {
                view,
                answers,
                procedure,
                today: "1405-09-01",
            }
            .page(bundled())
        })
    })
}

/// What stands between two marks, wherever it does.
fn between<'a>(page: &'a str, start: &'a str, end: &'a str) -> impl Iterator<Item = &'a str> {
    page.split(start)
        .skip(1)
        .filter_map(move |rest| rest.split_once(end).map(|(inside, _)| inside))
}

#[test]
fn headings_never_skip_a_level() {
    for page in pages() {
        let mut last = 0;
        for level in between(&page, "<h", ">").filter_map(|tag| tag.get(..1)?.parse::<u8>().ok()) {
            assert!(level <= last + 1, "h{level} after h{last}");
            last = level;
        }
        assert_eq!(page.matches("<h1").count(), 1);
    }
}

#[test]
fn ids_are_given_once() {
    for page in pages() {
        let mut seen = BTreeSet::new();
        for id in between(&page, " id=\"", "\"") {
            assert!(seen.insert(id), "{id}");
        }
    }
}

#[test]
fn labels_and_descriptions_lead_somewhere() {
    for page in pages() {
        let ids: BTreeSet<&str> = between(&page, " id=\"", "\"").collect();
        for mark in [" for=\"", " aria-labelledby=\"", " aria-describedby=\""] {
            for id in between(&page, mark, "\"").flat_map(str::split_whitespace) {
                assert!(ids.contains(id), "{mark}{id}");
            }
        }
    }
}

#[test]
fn nothing_is_left_unsaid() {
    for page in pages() {
        for empty in [
            "<b></b>",
            "<p></p>",
            "<h2></h2>",
            "<h3></h3>",
            "href=\"\"",
            "«»",
            "“”",
        ] {
            assert!(!page.contains(empty), "{empty}");
        }
    }
}
