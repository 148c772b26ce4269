//! Section 5, first half: the articles from marriage to bereavement.

use super::outcome::{Fail, Out, Pass, Uncertain, best, or_else, when, worst};
use super::row::{BOTH, GUEST, Row, approved, at_most, row};
use crate::student::Student;

pub(crate) fn at(s: &Student, places: &[&str]) -> Out {
    let destination = s.set("destination_places");
    when(places.iter().any(|place| destination.contains(place)))
}

fn not_tehran(s: &Student) -> Out {
    when(s.choice("destination_restricted") != "tehran")
}

fn timed(is: &str, wanted: &str) -> Out {
    match is {
        _ if is == wanted => Pass,
        "same_day" => Uncertain,
        _ => Fail,
    }
}

pub(crate) fn marriage(s: &Student) -> Vec<Row> {
    let female = when(s.choice("sex") == "female");
    let male = when(s.choice("sex") == "male");
    let married = when(s.choice("marital_status") == "married");
    let divorced = when(s.choice("marital_status") == "divorced");
    let permanent = when(s.choice("marriage_kind") == "permanent");
    let after = timed(s.choice("marriage_time"), "after");
    let spouse = best(&[
        at(s, &["spouse_home", "nearest_to_spouse_home"]),
        at(s, &["own_home", "nearest_to_own_home"]).min(Uncertain),
    ]);
    let own = at(s, &["own_home", "own_workplace"]);
    let parted = timed(s.choice("divorce_time"), "after");
    let family = at(s, &["family_home"]);
    let out = not_tehran(s);
    vec![
        row(
            "T-MARRIAGE-1",
            BOTH,
            &[female, married, permanent, after, spouse],
        ),
        row(
            "T-MARRIAGE-2",
            BOTH,
            &[male, married, permanent, after, own, out],
        ),
        row(
            "T-MARRIAGE-3",
            BOTH,
            &[female, divorced, parted, family, out],
        ),
    ]
}

fn nearest(s: &Student) -> Out {
    at(
        s,
        &[
            "own_home",
            "nearest_to_own_home",
            "spouse_home",
            "nearest_to_spouse_home",
        ],
    )
}

/// WHO-3A, WHO-3B and WHO-3C.
fn third_item(s: &Student) -> [Out; 3] {
    let is = |who: &str| s.set("isargar").contains(who);
    let served = s.number("voluntary_months") >= 6 && s.yes("combatant_certificate");
    let slightly = |percent: &str| (5..=24).contains(&s.number(percent));
    let veteran =
        is("veteran_self") && slightly("veteran_percent_self") && s.yes("veteran_certificate");
    let relative = is("veteran_family") && slightly("veteran_percent_relative");
    let family = worst(&[when(is("combatant_family")), or_else(served, Uncertain)]);
    [
        when(veteran),
        when(is("combatant_self") && served),
        best(&[family, when(relative).min(Uncertain)]),
    ]
}

pub(crate) fn isargar(s: &Student) -> Vec<Row> {
    let is = |who: &str| s.set("isargar").contains(who);
    let (own, relative) = (
        s.number("veteran_percent_self"),
        s.number("veteran_percent_relative"),
    );
    let parents = at(s, &["family_home", "spouse_home"]);
    let [first, second, third] = third_item(s);
    let used = s.number("guest_terms_used");
    let one_term = |clause, who| {
        let unused = when(used == 0);
        at_most(
            row(clause, GUEST, &[who, nearest(s), not_tehran(s), unused]),
            1,
        )
    };
    let basiji = when(is("scientific_basiji"));
    let quota = or_else(
        ["bachelor", "master"].contains(&s.choice("level")),
        Uncertain,
    );
    let top = row(
        "T-VETERAN-3d",
        GUEST,
        &[
            basiji,
            quota,
            when(!s.yes("basij_used_before")),
            nearest(s).max(Uncertain),
            not_tehran(s).max(Uncertain),
        ],
    );
    let more = row(
        "T-VETERAN-3X",
        &["guest_extension"],
        &[
            best(&[first, second, third, basiji.min(Uncertain)]),
            nearest(s),
            not_tehran(s),
            when(used >= 1),
            when(s.number("guest_gpa") >= 1500),
        ],
    );
    let disabled = if own > 70 { Uncertain } else { when(own >= 25) };
    let family = when(is("veteran_family"));
    vec![
        row("T-VETERAN-1a", BOTH, &[when(is("martyr_family"))]),
        row(
            "T-VETERAN-1b",
            BOTH,
            &[when(is("azadeh_self") || is("azadeh_family"))],
        ),
        row("T-VETERAN-1c", BOTH, &[when(is("veteran_self")), disabled]),
        row("T-VETERAN-1d", BOTH, &[family, when(relative >= 50)]),
        row(
            "T-VETERAN-2a",
            GUEST,
            &[when(is("martyr_sibling")), parents],
        ),
        row(
            "T-VETERAN-2b",
            GUEST,
            &[family, when((25..=49).contains(&relative)), parents],
        ),
        one_term("T-VETERAN-3a", first),
        one_term("T-VETERAN-3b", second),
        one_term("T-VETERAN-3c", third),
        approved(top, &["basij_science_deputy", "basij_central_organisation"]),
        more,
    ]
}

pub(crate) fn illness(s: &Student) -> Vec<Row> {
    let ill = |time: &str| when(s.choice("illness_time") == time);
    let after = row("T-ILLNESS-1", BOTH, &[ill("after")]);
    let before = row("T-ILLNESS-2", BOTH, &[ill("before"), not_tehran(s)]);
    [after, before]
        .map(|row| approved(row, &["medical_authority"]))
        .into()
}

pub(crate) fn guardianship(s: &Student) -> Vec<Row> {
    let over = ["father", "mother", "sister", "brother", "child"];
    let relative = when(
        over.iter()
            .any(|who| s.set("guardianship_over").contains(who)),
    );
    let court = when(s.yes("guardianship_judicial"));
    let family = at(s, &["family_home"]);
    let time = |time: &str| when(s.choice("guardianship_time") == time);
    vec![
        row("T-GUARD-1", BOTH, &[time("after"), relative, court, family]),
        row(
            "T-GUARD-2",
            BOTH,
            &[time("before"), relative, court, family, not_tehran(s)],
        ),
    ]
}

pub(crate) fn family(s: &Student) -> Vec<Row> {
    let relatives = s.set("relatives_at_iau");
    let named = ["father", "mother", "sister", "spouse", "child"];
    let together = if named.iter().any(|who| relatives.contains(who)) {
        Pass
    } else {
        when(relatives.contains("brother")).min(Uncertain)
    };
    let same = when(s.number("group_difference") == 0);
    let row = row("T-FAMILY-1", GUEST, &[together, same, not_tehran(s)]);
    vec![approved(row, &["origin", "destination"])]
}

pub(crate) fn leveling(s: &Student) -> Vec<Row> {
    let three: &'static [&'static str] = &["origin", "destination", "central_organisation"];
    let group = s.number("group_difference");
    let free = when(s.choice("destination_restricted") == "none");
    let institution = s.choice("institution");
    let to = s.choice("destination_institution");
    let inside = when(to == "iau");
    let state = match (institution, to) {
        ("state_university", "iau") | ("iau_domestic", "state_university") => Pass,
        ("iau_overseas" | "iau_international", "state_university") => Uncertain,
        _ => Fail,
    };
    let overseas = when(institution == "iau_overseas");
    let international = when(institution == "iau_international");
    let not_medicine = when(!s.yes("medicine"));
    vec![
        approved(row("T-LEVEL-1", BOTH, &[when(group <= 0)]), three),
        approved(
            row("T-LEVEL-2", GUEST, &[when((1..=2).contains(&group)), free]),
            three,
        ),
        approved(
            row("T-LEVEL-3", GUEST, &[overseas, inside, free]),
            &["origin", "international_deputy", "central_organisation"],
        ),
        approved(
            row("T-LEVEL-4", GUEST, &[state]),
            &[
                "origin",
                "destination",
                "educational_special_cases_commission",
                "transfer_special_cases_commission",
            ],
        ),
        approved(
            row(
                "T-LEVEL-5",
                GUEST,
                &[international, inside, free, not_medicine],
            ),
            three,
        ),
    ]
}

pub(crate) fn bereavement(s: &Student) -> Vec<Row> {
    let dead = |who: &str| s.set("bereaved_after_exam_registration").contains(who);
    let out = match s.choice("marital_status") {
        "single" => when(dead("parent")),
        "married" => when(dead("spouse") || dead("child")),
        "widowed" if dead("spouse") => Pass,
        _ => when(dead("parent") || dead("child")).min(Uncertain),
    };
    vec![row("T-DEATH-1", BOTH, &[out])]
}
