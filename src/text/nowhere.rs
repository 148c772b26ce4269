//! Words about an address that leads nowhere.

/// The texts.
pub struct Nowhere {
    /// The heading.
    pub heading: &'static str,
    /// Before the address, in a sentence on where there is nothing.
    pub before: &'static str,
    /// Behind it.
    pub behind: &'static str,
    /// What may have become of a clause.
    pub clause: &'static str,
    /// What may have become of anything else.
    pub view: &'static str,
    /// That nothing was lost, where nothing was answered.
    pub nothing_lost: &'static str,
    /// The same, by how many answers are there.
    pub answers_there: fn(&str) -> String,
    /// Leads to the answers.
    pub to_answers: &'static str,
    /// Leads to what they come to.
    pub to_result: &'static str,
    /// Leads to the start page.
    pub to_start: &'static str,
}

/// In Persian.
pub(super) const FA: Nowhere = Nowhere {
    heading: "این نشانی را نمی‌شناسیم",
    before: "در مسیر صفحه‌ای به نشانی ",
    behind: " نیست.",
    clause: "شاید شناسهٔ بند اشتباه نوشته شده یا از نسخهٔ دیگری از مقررات باشد.",
    view: "شاید نشانی اشتباه نوشته شده یا از نسخهٔ دیگری از مسیر یا مقررات باشد.",
    nothing_lost: "چیزی از دست نرفته است.",
    answers_there: |count| ["چیزی از دست نرفته است: ", count, " پاسخ شما سر جایش است."].concat(),
    to_answers: "پاسخ‌های شما",
    to_result: "نتیجه تا اینجا",
    to_start: "صفحهٔ نخست",
};

/// In English.
pub(super) const EN: Nowhere = Nowhere {
    heading: "We do not know this address",
    before: "Masir has no page at ",
    behind: ".",
    clause: "The clause’s id may be mistyped, or come from another edition of the rules.",
    view: "The address may be mistyped, or come from another edition of Masir or of the rules.",
    nothing_lost: "Nothing was lost.",
    answers_there: |count| match count {
        "1" => "Nothing was lost: your answer is still there.".to_owned(),
        _ => [
            "Nothing was lost: your ",
            count,
            " answers are still there.",
        ]
        .concat(),
    },
    to_answers: "Your answers",
    to_result: "The result so far",
    to_start: "Start page",
};
