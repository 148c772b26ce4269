//! The engine against a second, naive one: random books, random partial facts, every completion.
//!
//! The naive engine walks the tree as the contract words it and knows nothing of diagrams; what
//! missing facts mean is found by filling them in, in every way there is.

mod books;
mod naive;

use books::{Case, case, damaged};
use masir_rulebook::{Checker, Date, Facts, Verdict};
use naive::{completions, decide};
use proptest::prelude::*;
use std::collections::BTreeSet;

fn any_day() -> Date {
    Date::parse("1405-03-05").expect("a date")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn assessments_are_sound_and_tight(Case { book, facts } in case()) {
        let checker = Checker::new(book.clone()).expect("a sound book");
        let found = checker.assess(&facts, any_day());
        let full: Vec<Facts> = completions(&book, &facts);
        for (at, grant) in book.grants.iter().enumerate() {
            let reports: Vec<_> = full.iter().map(|facts| decide(&book, grant, facts)).collect();
            let verdicts: BTreeSet<Verdict> = reports.iter().map(|report| report.verdict).collect();
            let found = &found.grants[at];
            if verdicts.len() == 1 {
                prop_assert_eq!(Some(&found.verdict), verdicts.first());
                prop_assert_eq!(&found.failed, &naive::common(&reports, |report| &report.failed));
                prop_assert_eq!(&found.doubts, &naive::common(&reports, |report| &report.doubts));
                prop_assert_eq!(&found.approvals, &naive::common(&reports, |report| &report.approvals));
                prop_assert!(found.missing.is_empty());
            } else {
                prop_assert_eq!(found.verdict, Verdict::Incomplete);
                prop_assert_eq!(found.possible.verdicts().collect::<BTreeSet<_>>(), verdicts);
                prop_assert_eq!(&found.missing, &naive::decisive(&book, grant, &facts));
            }
        }
    }

    #[test]
    fn who_is_named_to_one_student_is_who_would_have_been(Case { book, facts } in case()) {
        let mut found = Checker::naming_nobody(book.clone()).assess(&facts, any_day());
        Checker::naming_nobody(book.clone()).name(&facts, &mut found);
        let checker = Checker::new(book).expect("a sound book");
        prop_assert_eq!(found, checker.assess(&facts, any_day()));
    }

    #[test]
    fn every_criterion_is_known_exactly_where_all_completions_agree(Case { book, facts } in case()) {
        let checker = Checker::new(book.clone()).expect("a sound book");
        let found = checker.assess(&facts, any_day());
        let full: Vec<_> = completions(&book, &facts).iter().map(|facts| naive::outcomes(&book, facts)).collect();
        for at in 0..book.exprs.len() {
            let ends: BTreeSet<_> = full.iter().map(|outcomes| outcomes[at]).collect();
            let agreed = ends.first().copied().filter(|_| ends.len() == 1);
            prop_assert_eq!(found.outcomes[at], agreed, "criterion {}", at);
        }
    }

    #[test]
    fn a_kind_is_settled_exactly_where_no_completion_changes_it(Case { book, facts } in case()) {
        let checker = Checker::new(book.clone()).expect("a sound book");
        let found = checker.assess(&facts, any_day());
        let full = completions(&book, &facts);
        for (kind, found) in found.kinds.iter().enumerate() {
            let verdicts: BTreeSet<Verdict> = full
                .iter()
                .map(|facts| checker.assess(facts, any_day()).kinds[kind].verdict)
                .collect();
            let settled = found.verdict != Verdict::Incomplete && verdicts.len() == 1;
            prop_assert_eq!(found.settled, settled);
            if settled {
                prop_assert_eq!(Some(&found.verdict), verdicts.first());
            }
        }
    }

    #[test]
    fn an_answer_to_what_is_not_missing_changes_no_verdict(Case { book, facts } in case()) {
        let checker = Checker::new(book.clone()).expect("a sound book");
        let before = checker.assess(&facts, any_day());
        for fact in 0..book.facts.len() {
            let id = u16::try_from(fact).expect("few facts");
            if facts.get(id).is_some() {
                continue;
            }
            for value in checker.values(id) {
                let mut more = facts.clone();
                more.set(id, Some(value));
                let after = checker.assess(&more, any_day());
                for (before, after) in before.grants.iter().zip(&after.grants) {
                    if !before.missing.contains(&id) {
                        prop_assert_eq!(before.verdict, after.verdict);
                    }
                }
            }
        }
    }

    #[test]
    fn a_damaged_book_is_refused_or_assessed_without_harm(Case { book, facts } in damaged()) {
        if let Ok(checker) = Checker::new(book) {
            let found = checker.assess(&facts, any_day());
            prop_assert_eq!(found.grants.len(), checker.book().grants.len());
            let _ = checker.next(&facts, &[]);
        }
    }
}
