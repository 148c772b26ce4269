//! Words of what would change a result, and of trying other answers.

/// The texts. What stands in a phrase is given to it already written out.
pub struct AdviceText {
    /// The heading.
    pub heading: &'static str,
    /// What the proposals are, hedged.
    pub lead: &'static str,
    /// No change within reach would do.
    pub none: &'static str,
    /// By waiting.
    pub wait: &'static str,
    /// By choosing.
    pub choose: &'static str,
    /// By obtaining or settling something.
    pub obtain: &'static str,
    /// What kinds would then come to, from the kinds and the verdict.
    pub then: fn(&str, &str) -> String,
    /// Missing answers would then decide about kinds.
    pub then_open: fn(&str) -> String,
    /// Kinds that are open as it is.
    pub instead: fn(&str) -> String,
    /// Before what nobody can change.
    pub fixed: &'static str,
    /// Tries a proposal.
    pub try_it: &'static str,
    /// Heading of trying answers.
    pub trial: &'static str,
    /// What that does.
    pub trial_lead: &'static str,
    /// Opens to the answers, from their number.
    pub each: fn(&str) -> String,
    /// Heading of what is tried.
    pub tried: &'static str,
    /// A changed answer, from its label, the new and the real one.
    pub instead_of: fn(&str, &str, &str) -> String,
    /// A kind whose verdict changes, from kind, new and real verdict.
    pub changed: fn(&str, &str, &str) -> String,
    /// A kind whose verdict stays, from kind and verdict.
    pub same: fn(&str, &str) -> String,
    /// Back to the real answers.
    pub back: &'static str,
}

/// In Persian.
pub(super) const FA: AdviceText = AdviceText {
    heading: "چه چیزی نتیجه را عوض می‌کند",
    lead: "طبق متن، این‌ها کوچک‌ترین تغییرهایی است که نتیجهٔ دیگری می‌دهد. نمی‌دانیم برای شما شدنی است یا نه، و تصمیم با دانشگاه است.",
    none: "با تغییر حداکثر سه پاسخی که تغییردادنی است، نتیجهٔ بهتری پیدا نشد.",
    wait: "صبر",
    choose: "انتخاب دیگر",
    obtain: "به دست آوردن یا برطرف کردن",
    then: |kinds, verdict| ["آن‌گاه برای ", kinds, ": ", verdict].concat(),
    then_open: |kinds| ["آن‌گاه پرسش‌های دیگری دربارهٔ ", kinds, " تعیین‌کننده است."].concat(),
    instead: |kinds| ["با همین پاسخ‌ها، به نظر می‌رسد ", kinds, " ممکن است."].concat(),
    fixed: "آنچه با کاری از سوی شما عوض نمی‌شود:",
    try_it: "امتحان کنید",
    trial: "پاسخ دیگری را امتحان کنید",
    trial_lead: "پاسخ‌های شما همان می‌ماند؛ فقط می‌بینید با پاسخ دیگر نتیجه چه می‌شد.",
    each: |count| [count, " پاسخ شما، یکی‌یکی"].concat(),
    tried: "امتحانی، نه نتیجهٔ شما",
    instead_of: |label, new, real| [label, ": ", new, " (به‌جای ", real, ")"].concat(),
    changed: |kind, new, real| [kind, ": ", new, " (با پاسخ‌های شما: ", real, ")"].concat(),
    same: |kind, verdict| [kind, ": ", verdict, "، مانند نتیجهٔ شما"].concat(),
    back: "بازگشت به پاسخ‌های خودم",
};

/// In English.
pub(super) const EN: AdviceText = AdviceText {
    heading: "What would change it",
    lead: "By the text, these are the smallest changes that lead to another result. Whether they are possible for you we do not know, and the university decides.",
    none: "No change of up to three answers that can be changed leads to a better result.",
    wait: "Wait",
    choose: "Choose differently",
    obtain: "Obtain or settle",
    then: |kinds, verdict| ["Then for ", kinds, ": ", verdict].concat(),
    then_open: |kinds| ["Then further questions would decide about ", kinds, "."].concat(),
    instead: |kinds| {
        [
            "With the answers as they are, it looks as if ",
            kinds,
            " is possible.",
        ]
        .concat()
    },
    fixed: "No step of yours changes these:",
    try_it: "Try it",
    trial: "Try another answer",
    trial_lead: "Your answers stay as they are; you only see what another one would come to.",
    each: |count| ["Your ", count, " answers, one by one"].concat(),
    tried: "A trial, not your result",
    instead_of: |label, new, real| [label, ": ", new, " (instead of ", real, ")"].concat(),
    changed: |kind, new, real| [kind, ": ", new, " (with your answers: ", real, ")"].concat(),
    same: |kind, verdict| [kind, ": ", verdict, ", as with your answers"].concat(),
    back: "Back to my answers",
};
