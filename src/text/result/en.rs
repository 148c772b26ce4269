//! The result in English.

use super::{
    Lists, MapText, Notes, Outcomes, ResultText, Routes, Sentences, Tail, Todos, Verdicts,
};

pub(in crate::text) const WORDS: ResultText = ResultText {
    title: "Your result",
    checked_on: |day| ["Your result, ", day].concat(),
    answers: "Your answers",
    sentence: SENTENCE,
    verdict: VERDICT,
    outcome: Outcomes {
        met: "Met",
        approval: "With approval",
        open: "Open",
        unclear: "Unclear",
        not_yet: "Not yet",
        unmet: "Not met",
    },
    lists: Lists {
        and: " and ",
        or: " or ",
        inline: without_capital,
    },
    hedge: "Filing a request is not approval; the university decides.",
    todo: TODO,
    notes: NOTES,
    routes: ROUTES,
    map: MAP,
    tail: TAIL,
};

const SENTENCE: Sentences = Sentences {
    eligible: |kinds, title| {
        [
            "It looks as if ",
            kinds,
            " is open to you, by “",
            title,
            "”.",
        ]
        .concat()
    },
    conditional: |kinds, title| {
        [
            "It looks as if ",
            kinds,
            " is possible for you if the approvals it needs are given: “",
            title,
            "”.",
        ]
        .concat()
    },
    incomplete: "It is too early to say: the result hangs on answers you have not given yet.",
    unasked: "You have not answered anything yet; a few questions will show your routes.",
    uncertain: |kinds, title| {
        [
            "The text leaves it open whether ",
            kinds,
            " is possible for you: “",
            title,
            "”.",
        ]
        .concat()
    },
    not_yet: |kinds, title| {
        [
            "It looks as if ",
            kinds,
            " is not possible yet, but time alone may open it: “",
            title,
            "”.",
        ]
        .concat()
    },
    ineligible: |kinds| {
        [
            "With these answers, we found no way to ",
            kinds,
            " in the text.",
        ]
        .concat()
    },
};

const VERDICT: Verdicts = Verdicts {
    eligible: "Eligible",
    conditional: "Needs approval",
    incomplete: "Answers missing",
    uncertain: "Unclear",
    not_yet: "Not yet",
    ineligible: "Not eligible",
    more: |count| ["and ", count, " more"].concat(),
    can_rise: "Missing answers may still open a better route.",
    folded: |kinds| ["For ", kinds, " the text has no route with these answers."].concat(),
};

const TODO: Todos = Todos {
    heading: "What to do now",
    answer: (
        "Answer the remaining questions.",
        "The result hangs on them.",
    ),
    find_out: (
        "Find out the answers you did not know.",
        "The result hangs on them.",
    ),
    answer_more: (
        "A few answers are still missing.",
        "They may open a better route.",
    ),
    go_on: "Go on with the questions",
    ask: (
        "Ask the university about the unclear place in the text.",
        "The possible readings stand further down on this page; print it and take it with you.",
    ),
    see: (
        "See which criterion is not met.",
        "If an answer is wrong, change it. Ask the university about ways that this text does not mention.",
    ),
    wait: (
        "Wait for now.",
        "Pay nothing yet, and check again before the next window.",
    ),
    approvals: ("Ask about the approvals.", |names| {
        ["These have to consent or confirm: ", names, "."].concat()
    }),
    scan: "Scan your documents.",
    scan_each: "Each a ",
    scan_rule: |width, height, size| {
        [
            " of ",
            width,
            " by ",
            height,
            " pixels, up to ",
            size,
            " kilobytes.",
        ]
        .concat()
    },
    pay: "Pay the document-review fee.",
    pay_depends: |label| ["The amount goes by your answer to “", label, "”."].concat(),
    file_until: |day| ["File your request by ", day, "."].concat(),
    file_from: |day| ["File your request from ", day, " on."].concat(),
    file: "File your request.",
    at: "Address: ",
    last_day: |day| ["The last day is ", day, "."].concat(),
};

const NOTES: Notes = Notes {
    label: "Window, fee and keeping the result",
    window: |semester| ["Filing window, ", &without_capital(semester)].concat(),
    last_day: "Today is the last day",
    until_tomorrow: "Tomorrow is the last day",
    days_left: |days| [days, " days left"].concat(),
    tomorrow: "Opens tomorrow",
    opens_in: |days| ["Opens in ", days, " days"].concat(),
    range: |from, to| [from, " to ", to].concat(),
    year: |year| ["Windows of the year ", year].concat(),
    coming: "Windows of the coming twelve months",
    one_window: |semester, days| [semester, ": ", days, "."].concat(),
    today: "Today",
    today_is: |day| ["Today, ", day].concat(),
    filing: |days| [days, ": file your request"].concat(),
    fee: "Document-review fee",
    fee_of: |option| ["Document-review fee, ", &without_capital(option)].concat(),
    fee_again: |fee| {
        [
            "If you pick the wrong route and file again, you may have to pay ",
            fee,
            " once more.",
        ]
        .concat()
    },
    fee_clause: "The clause on the fee",
    toman: |toman| ["That is ", toman].concat(),
    inferred: "Our reading: the text does not name this case.",
    fee_between: |label, least, most| {
        [
            "The amount goes by “",
            label,
            "”: from ",
            least,
            " to ",
            most,
            ".",
        ]
        .concat()
    },
    keep: "Keep it",
    print: "Print or save as PDF",
};

const ROUTES: Routes = Routes {
    yours: "Your routes, surest first",
    nearest: "The nearest routes",
    all: "The routes that the text knows",
    waiting: |count| ["Routes that wait for other answers: ", count].concat(),
    closed: |count| ["Other routes, closed with these answers: ", count].concat(),
    all_met: |count| ["all ", count, " criteria met"].concat(),
    met: |count| [count, " met"].concat(),
    open: |count| [count, " open"].concat(),
    unclear: |count| [count, " unclear"].concat(),
    not_yet: |count| [count, " not yet"].concat(),
    unmet: |count| [count, " not met"].concat(),
    approvals: "Consents and confirmations it needs, in this order:",
    criteria: "Criteria",
    your_answer: "Your answer:",
    unknown: "I don’t know",
    unanswered: "not answered yet",
    only: |kinds| ["For ", kinds, " only"].concat(),
    all_of: "All of these together",
    any_of: "One of these",
    general: |count| [count, " general criteria, all met"].concat(),
    quoted: |name| ["“", name, "”"].concat(),
    decided: |name| ["Enough to close this route: ", name, " is not met."].concat(),
    decided_together: |names| ["Enough to close this route: none of ", names, " is met."].concat(),
    awaited: |names| ["This route can open once this is met: ", names, "."].concat(),
    falls_between: "No single criterion closes this route, but whatever the missing answers are, its criteria cannot all be met.",
    missing: "This route hangs on these answers:",
    max_terms: |count| {
        if count == "1" {
            "At most 1 term.".to_owned()
        } else {
            ["At most ", count, " terms."].concat()
        }
    },
    tuition: |kinds, rule| ["Tuition, ", kinds, ": ", rule].concat(),
    paragraph: |article, paragraph| [article, ", para. ", paragraph].concat(),
    source: "The text’s own words",
    cited: |text, heading, paragraph| {
        [
            text,
            ", under «",
            heading,
            "», para. ",
            paragraph,
            "; spelt as there.",
        ]
        .concat()
    },
};

const MAP: MapText = MapText {
    heading: "Your routes as a map",
    columns: ["Your answers", "Criteria", "Routes"],
    caption: "An unbroken line means: met. A broken line means: not met; a dotted one: not settled.",
    route: |title, verdict, criteria| {
        [title, ": ", verdict, ". It rests on: ", criteria, "."].concat()
    },
};

const TAIL: Tail = Tail {
    documents: "Documents to bring",
    stated: "Named in the text",
    inferred: "Our reading of the text",
    for_routes: |numbers| ["for route ", numbers].concat(),
    doubts: "Where the text is unclear",
    likely: "the likely reading, used here",
    undecided: "We rely on none of these readings.",
    others: |count| ["Places that we read one way: ", count].concat(),
    edition: "Which text is this based on?",
    based_on: |title, publisher, status, day| {
        [
            "“",
            title,
            "”, ",
            publisher,
            ". ",
            status,
            " Last reviewed ",
            day,
            ".",
        ]
        .concat()
    },
    not_valid_yet: |day| {
        [
            "These rules apply from ",
            day,
            " on, and that day has not come.",
        ]
        .concat()
    },
    over: |day| {
        [
            "These rules were valid until ",
            day,
            ", and that day has passed. Ask for the new ones before you act.",
        ]
        .concat()
    },
    unreviewed: |day| {
        ["These rules were to be held against the text again by ", day, ", and have not been: the text may have changed. Ask about conditions, fees and deadlines before you act."].concat()
    },
    book: "Rule book",
    version: "version",
    digest: "digest",
    answers: "The student’s answers",
};

/// A name as it stands inside a sentence.
fn without_capital(name: &str) -> String {
    let mut name = name.to_owned();
    if let Some(first) = name.get_mut(..1) {
        first.make_ascii_lowercase();
    }
    name
}
