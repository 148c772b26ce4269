//! The words around a procedure, in English.

use super::{AidsText, Form, PlaceText, RetractionText, Sentences, Steps, WithdrawalText};

pub(in crate::text) const WORDS: WithdrawalText = WithdrawalText {
    about: |procedure, day| [procedure, " · ", day].concat(),
    sentence: Sentences {
        unfiled: "See the whole road before you ask for anything.",
        allowed: "It looks as if you can still take your request back.",
        perhaps: "Perhaps you can still take your request back.",
        over: "It looks as if the request can no longer be taken back.",
    },
    road: |count| match count {
        "1" => "The road has one step.".to_owned(),
        _ => ["The road has ", count, " steps."].concat(),
    },
    some_final: "Some of what it asks for cannot be undone.",
    check: |book| ["Check “", book, "”"].concat(),
    form: Form {
        hint: "With these answers the dates and tasks fit your case. None of them leaves this browser.",
        known_day: "I know the day, and give it",
        no_day: "It has not come yet, or I do not know the day",
        unknown: "I don’t know",
        day: "Day",
        month: "Month",
        year: "Year",
        no_month: "Choose",
        no_such_day: |typed| ["There is no such day in the calendar: ", typed].concat(),
        ahead: "This day is still ahead; give one that has come.",
    },
    retraction: RETRACTION,
    steps: STEPS,
    place: PLACE,
    aids: AIDS,
    gates: "What cannot be undone",
    portal: "Through the portal, screen by screen",
    notes: "Notes of the text",
    links: "Addresses",
    edition: "Which text is this guide based on?",
};

const RETRACTION: RetractionText = RetractionText {
    heading: "Until when can I take it back?",
    months: |count| match count {
        "1" => "1 month".to_owned(),
        _ => [count, " months"].concat(),
    },
    days: |count| match count {
        "1" => "1 day".to_owned(),
        _ => [count, " days"].concat(),
    },
    term: |time| ["Until ", time, " after the request"].concat(),
    no_end: "The text names no last day.",
    give_day: "Give the day of the request, and we count the last day.",
    until: |day| ["Until ", day].concat(),
    over: "The time is over",
    used: |times| match times {
        "1" => "You took it back before; that is possible only once.".to_owned(),
        _ => [
            "You took it back before; that is possible only ",
            times,
            " times.",
        ]
        .concat(),
    },
    times: |times| match times {
        "1" => "It can be taken back only once; do not leave it to the last day.".to_owned(),
        _ => [
            "It can be taken back only ",
            times,
            " times; do not leave it to the last day.",
        ]
        .concat(),
    },
    days_left: |days| match days {
        "1" => "1 day from now".to_owned(),
        _ => [days, " days from now"].concat(),
    },
    today: "Today",
    carefully: ", by the cautious reading",
    only: |time| ["The last day: ", time].concat(),
    likely: |time| ["Likely reading: ", time].concat(),
    cautious: |time| ["Cautious reading: ", time].concat(),
    warn: "The cautious reading has passed.",
    unless_used: "Unless you took a request back before.",
    gate: "No way back after the last day",
    after: "What happens after that?",
    calendar: "Reminders for your calendar",
    event: |procedure, reading| ["Last day to take it back: ", procedure, ". ", reading].concat(),
};

const STEPS: Steps = Steps {
    picture: |count| ["The file’s way through ", count, " hands"].concat(),
    legend: "The file lies where a lane is shaded. Filled discs are done, the large one is the step it is at, hollow ones are still to come. A bar under a disc: cannot be undone.",
    lane: |actor, numbers| [actor, ": step ", numbers, "."].concat(),
    heading: |count| [count, " steps"].concat(),
    step: |number, actor| ["Step ", number, " · ", actor].concat(),
    you: "you",
    if_so: |label| ["Depends on your answer to “", label, "”"].concat(),
    tasks: "What is done in this step, and the text’s own words",
    last_word: "Cannot be undone",
    gate: |number, title| ["Step ", number, ": ", title].concat(),
};

const PLACE: PlaceText = PlaceText {
    theirs: |actor| ["Your file is with: ", actor, "."].concat(),
    yours: "It is your turn.",
    through: "By your ticks, every step is done.",
    step: |number, count, title| ["Step ", number, " of ", count, ": ", title, "."].concat(),
    next: |actor| ["Next it goes to: ", actor, "."].concat(),
    next_yours: "After that it is your turn again.",
    next_same: "It stays in the same hands for the next step.",
    last: "It is the last step.",
    nothing: "Nothing is asked of you just now.",
    meanwhile: "What you can do while you wait",
    hint: "Masir knows only what you tick off here; the portal knows better. The ticks stay in this browser.",
    done: "done",
    now: "it is here now",
    ahead: "not yet",
    tick: "As far as I know, this step is done",
    tick_own: "I have done this",
    erase: "Clear all ticks",
    erase_sure: "All ticks on this road are erased from this browser. They cannot be brought back.",
    described: |number, actor| {
        ["The file is now at step ", number, ", with: ", actor, "."].concat()
    },
    gates: |numbers| ["Cannot be undone: step ", numbers, "."].concat(),
};

const AIDS: AidsText = AidsText {
    forms: "Forms",
    letters: "A draft e-mail",
    letter_hint: "Name and number stand only in this letter, and nothing is sent until you send it. They are not kept unless you ask for it.",
    remember: "Remember my name and number on this device",
    remember_hint: "Anybody who uses this browser can then read them. Untick this, or erase all your answers, and they are gone.",
    not_remembered: "This browser refuses to remember anything.",
    name: "Your name",
    number: "Your student number",
    subject: "Subject:",
    body: "Text",
    write: "Open in the mail program",
    copy: "Copy the text",
    copied: "Copied",
    by_hand: "Name: ……………………   Student number: ……………………",
    signature: "Date and signature",
    print: "Print (the sheet has a page of its own)",
};
