//! Words of what is new.

/// The texts. What stands in a phrase is given to it already written out.
pub struct NewsText {
    /// What the notice is, for a screen reader.
    pub label: &'static str,
    /// There are newer rules than those of this version.
    pub newer_rules: fn(&str) -> String,
    /// There is a newer program with the same rules.
    pub newer_program: &'static str,
    /// It is on its way.
    pub fetching: &'static str,
    /// It did not come as a whole.
    pub not_fetched: &'static str,
    /// It is there.
    pub ready: &'static str,
    /// Goes on with it.
    pub take: &'static str,
    /// Leaves it for later.
    pub later: &'static str,
    /// The rules were last checked on an earlier day, as written.
    pub stale: fn(&str) -> String,
    /// They could not be checked since a day.
    pub unchecked_since: fn(&str) -> String,
    /// They could not be checked, and nobody knows when they were.
    pub never_checked: &'static str,
    /// Answers were given under another version of the rules than that of today.
    pub given: fn(&str, &str) -> String,
    /// Leads to them.
    pub look: &'static str,
}

/// In Persian.
pub(super) const FA: NewsText = NewsText {
    label: "تازه‌ها",
    newer_rules: |version| {
        [
            "قواعد تازه‌تری منتشر شده است. این صفحه هنوز نسخهٔ پیشین (",
            version,
            ") را به کار می‌برد.",
        ]
        .concat()
    },
    newer_program: "نسخهٔ تازه‌تری از مسیر آماده است. قواعد آن فرقی نکرده‌اند.",
    fetching: "در راه است…",
    not_fetched: "هنوز کامل از شبکه نرسیده است؛ مسیر در بازدید بعدی دوباره تلاش می‌کند.",
    ready: "پاسخ‌هایتان سر جایشان می‌مانند.",
    take: "آوردن نسخهٔ تازه",
    later: "بعداً",
    stale: |day| {
        [
            "اینکه قواعد تازه‌تری هست یا نه، آخرین بار ",
            day,
            " بررسی شده است. برای بررسی دوباره، صفحه را از نو باز کنید.",
        ]
        .concat()
    },
    unchecked_since: |day| {
        [
            "از شبکه نشد پرسید که قواعد تازه‌تری هست یا نه. آخرین بررسی: ",
            day,
            ".",
        ]
        .concat()
    },
    never_checked: "از شبکه نشد پرسید که قواعد تازه‌تری هست یا نه، و معلوم نیست آخرین بار کی بررسی شده است.",
    given: |then, now| {
        [
            "پاسخ‌هایتان را با نسخهٔ ",
            then,
            " قواعد داده‌اید و اکنون نسخهٔ ",
            now,
            " به کار می‌رود. نگاهی به آن‌ها بیندازید: شاید پرسشی عوض شده باشد.",
        ]
        .concat()
    },
    look: "دیدن پاسخ‌ها",
};

/// In English.
pub(super) const EN: NewsText = NewsText {
    label: "What is new",
    newer_rules: |version| {
        [
            "Newer rules have been published. This page still applies the earlier version (",
            version,
            ").",
        ]
        .concat()
    },
    newer_program: "A newer Masir is ready. Its rules have not changed.",
    fetching: "It is on its way…",
    not_fetched: "It has not arrived whole yet; Masir tries again on your next visit.",
    ready: "Your answers stay.",
    take: "Load the new version",
    later: "Later",
    stale: |day| {
        [
            "Whether there are newer rules was last checked on ",
            day,
            ". Load the page anew to check again.",
        ]
        .concat()
    },
    unchecked_since: |day| {
        [
            "The network could not be asked whether there are newer rules. Last checked on ",
            day,
            ".",
        ]
        .concat()
    },
    never_checked: "The network could not be asked whether there are newer rules, and when that was last checked is unknown.",
    given: |then, now| {
        [
            "You gave your answers under version ",
            then,
            " of the rules; version ",
            now,
            " applies now. Look through them: a question may have changed.",
        ]
        .concat()
    },
    look: "See the answers",
};
