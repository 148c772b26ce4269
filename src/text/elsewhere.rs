//! Words about rules that the address of a page asks for.

/// The texts. What stands in a phrase is given to it already written out.
pub struct ElsewhereText {
    /// That they are not applied.
    pub heading: &'static str,
    /// The address is none.
    pub no_address: &'static str,
    /// It leads to a place that the page does not allow.
    pub not_allowed: &'static str,
    /// Nothing came.
    pub not_come: &'static str,
    /// The other site answered with a status.
    pub status: fn(&str) -> String,
    /// What came is no book.
    pub not_a_book: &'static str,
    /// It is longer than so many bytes.
    pub too_long: fn(&str) -> String,
    /// Its end is missing.
    pub cut_short: &'static str,
    /// It is not what was written.
    pub damaged: &'static str,
    /// It has this format, and that one is the newest that can be read.
    pub newer: fn(&str, &str) -> String,
    /// It holds what cannot be applied.
    pub unusable: &'static str,
    /// Stands before the address that was given.
    pub given: &'static str,
    /// Stands before the places that are allowed.
    pub allowed: &'static str,
    /// That nothing is answered by other rules, and whom to tell.
    pub nothing_else: &'static str,
    /// Leads to the bundled rules.
    pub to_bundled: &'static str,
    /// That the bundled rules are applied instead, by their title and publisher.
    pub instead: fn(&str, &str) -> String,
    /// Whose rules are applied, by their title and publisher.
    pub by: fn(&str, &str) -> String,
    /// They are for days from this one on.
    pub early: fn(&str) -> String,
    /// They were for days up to this one.
    pub late: fn(&str) -> String,
}

/// In Persian.
pub(super) const FA: ElsewhereText = ElsewhereText {
    heading: "قواعد خواسته‌شده به کار نمی‌روند",
    no_address: "نشانی قواعد درست نوشته نشده است.",
    not_allowed: "این صفحه از آن نشانی قواعدی نمی‌پذیرد.",
    not_come: "فایلی نرسید: شبکه قطع است، یا آن سایت خواندنش را به این صفحه اجازه نمی‌دهد.",
    status: |status| ["آن سایت فایل را نفرستاد و با کد ", status, " پاسخ داد."].concat(),
    not_a_book: "آنچه رسید فایل قواعد مسیر نیست.",
    too_long: |limit| {
        [
            "فایل از ",
            limit,
            " بایت، بیشترین اندازهٔ پذیرفته، بزرگ‌تر است.",
        ]
        .concat()
    },
    cut_short: "پایان فایل نرسیده است.",
    damaged: "فایل آسیب دیده است و با آنچه نوشته شده بود یکی نیست.",
    newer: |format, reads| {
        [
            "فایل با قالب ",
            format,
            " نوشته شده است، ولی این صفحه تا قالب ",
            reads,
            " را می‌خواند.",
        ]
        .concat()
    },
    unusable: "فایل سالم است، ولی چیزی در آن است که به کار بردنی نیست.",
    given: "نشانی داده‌شده",
    allowed: "قواعد از این‌ها پذیرفته می‌شود",
    nothing_else: "به‌جای آن، با قواعد دیگری پاسخ نمی‌دهیم. این را به کسی بگویید که شما را به اینجا فرستاده است.",
    to_bundled: "بررسی با قواعدی که همراه خود مسیر است",
    instead: |title, publisher| {
        [
            "آنچه اینجا می‌بینید بر پایهٔ «",
            title,
            "» از ",
            publisher,
            " است، نه قواعد خواسته‌شده.",
        ]
        .concat()
    },
    by: |title, publisher| ["بر پایهٔ «", title, "» از ", publisher, "."].concat(),
    early: |day| ["این قواعد از ", day, " معتبر است؛ آن روز هنوز نرسیده است."].concat(),
    late: |day| {
        [
            "این قواعد تا ",
            day,
            " معتبر بوده است؛ از آن روز گذشته است.",
        ]
        .concat()
    },
};

/// In English.
pub(super) const EN: ElsewhereText = ElsewhereText {
    heading: "The rules asked for are not applied",
    no_address: "The address of the rules is not written properly.",
    not_allowed: "This page takes no rules from there.",
    not_come: "No file arrived: the network is down, or the other site does not let this page read it.",
    status: |status| {
        [
            "The other site did not send the file; it answered with status ",
            status,
            ".",
        ]
        .concat()
    },
    not_a_book: "What arrived is no rule book file of Masir.",
    too_long: |limit| {
        [
            "The file is larger than ",
            limit,
            " bytes, the most that is accepted.",
        ]
        .concat()
    },
    cut_short: "The end of the file did not arrive.",
    damaged: "The file is damaged: it is not what was written.",
    newer: |format, reads| {
        [
            "The file is written in format ",
            format,
            ", but this page reads up to format ",
            reads,
            ".",
        ]
        .concat()
    },
    unusable: "The file is undamaged, but holds something that cannot be applied.",
    given: "Address given",
    allowed: "Rules are accepted from",
    nothing_else: "We do not answer by other rules in their place. Please tell whoever sent you here.",
    to_bundled: "Check by the rules that come with Masir",
    instead: |title, publisher| {
        [
            "What you see here is based on “",
            title,
            "” of ",
            publisher,
            ", not on the rules asked for.",
        ]
        .concat()
    },
    by: |title, publisher| ["Based on “", title, "” of ", publisher, "."].concat(),
    early: |day| {
        [
            "These rules are for days from ",
            day,
            " on, which has not come yet.",
        ]
        .concat()
    },
    late: |day| {
        [
            "These rules were for days up to ",
            day,
            ", which has passed.",
        ]
        .concat()
    },
};
