//! What is kept and handed on, in English.

use super::{Faults, HandOnText, ReceiptText, ShareText};

pub(in crate::text) const WORDS: HandOnText = HandOnText {
    to_calendar: "Add the window to a calendar",
    window: |semester| ["Filing window: ", semester].concat(),
    last_day: |semester| ["Last day of filing: ", semester].concat(),
    confirm: "Ask your branch to confirm the days; the year and number of the text are unknown.",
    share: SHARE,
    receipt: RECEIPT,
    faults: FAULTS,
};

const SHARE: ShareText = ShareText {
    offer: "A link with the answers",
    warning: "Whoever has this link can read all your answers, such as family, illness or marks. Give it only to someone you trust. Nothing is sent to any server.",
    field: "Link",
    copy: "Copy the link",
    copied: "The link is copied.",
    by_hand: "The browser did not let us copy. The link is selected: copy it yourself.",
    heading: "This link holds somebody’s answers",
    holds: |count| {
        [
            "Answers in this link: ",
            count,
            ". Nothing has changed in this browser yet.",
        ]
        .concat()
    },
    unread: |count| {
        [
            "Answers in this link that do not fit the rules of this page and were left out: ",
            count,
            ".",
        ]
        .concat()
    },
    comes_to: "What these answers come to today",
    answers: "The answers",
    take: "Go on with these answers",
    replaces: |count| {
        [
            "Your own answers in this browser: ",
            count,
            ". If you replace them, they cannot be brought back.",
        ]
        .concat()
    },
    replace: "Replace my answers",
    keep_mine: "No, keep my answers",
    same: "The answers in this link are those in this browser.",
    to_result: "See the result",
};

const RECEIPT: ReceiptText = ReceiptText {
    heading: "Receipt of the check",
    what: "This receipt says which rules and which answers led to which result. Open it, and Masir checks whether today’s rules still say the same. It is no signature, and the answers can be read from it.",
    offer: "Receipt with a QR code",
    code: "QR code of the receipt’s link",
    scan: "Scan it with a phone: Masir opens and says whether today’s rules still come to the same. The answers can be read from it.",
    too_long: "With so many answers the receipt is too long for a QR code that scans. Its link holds everything.",
    check: "Open the receipt",
    day: "Day of the check",
    same: (
        "The result on the receipt is right",
        "By the same rules, the same answers come to the same result.",
    ),
    still_same: (
        "The result is still the same",
        "The rules have changed since, but the same answers still come to the same result.",
    ),
    differs: (
        "Today’s rules give another result",
        "The rules have changed since, and the same answers come to another result today.",
    ),
    contradicted: (
        "The receipt does not fit its own answers",
        "By the same rules, these answers do not come to the result on the receipt. Do not rely on it.",
    ),
    kinds: "The result, one by one",
    gone_kind: "A kind that today’s rules do not have",
    unchanged: |verdict| ["The same: ", verdict].concat(),
    changed: |then, now| ["On the receipt: ", then, "; today: ", now].concat(),
    not_there: "not there",
    gained: "Now also by:",
    lost: "No longer by:",
    gone: |count| {
        [
            "Clauses on the receipt that today’s rules do not have: ",
            count,
            ".",
        ]
        .concat()
    },
    fee: "Fee",
    no_fee: "not known",
    books: "The rules",
    then: "On the receipt:",
    now: "This page:",
};

const FAULTS: Faults = Faults {
    too_long: (
        "This link is longer than any link of Masir",
        "Something may have been added to it. Ask for the link again.",
    ),
    damaged: (
        "This link is damaged",
        "Part of it is missing or changed, perhaps while it was copied. Get the whole link again. Your own answers are untouched.",
    ),
    newer: (
        "This link was made by a newer Masir",
        "Reload the page to bring it up to date, then open the link. Your own answers are untouched.",
    ),
    other: (
        "This link is for something else",
        "Links with answers and links with receipts have addresses of their own. Open the link as you were given it.",
    ),
    other_book: (
        "This link is about the rules of another university",
        "This page does not have those rules and says nothing about them. Open the link on the site it was made on.",
    ),
};
