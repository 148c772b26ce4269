//! Words of the pages on clauses.

/// The texts.
pub struct ClauseText {
    /// What the list of clauses is.
    pub lead: &'static str,
    /// Heading of the clauses that bear on every article.
    pub general: &'static str,
    /// Heading of the text's own words.
    pub own_words: &'static str,
    /// Name of the notes beside a clause.
    pub about: &'static str,
    /// Heading of what it grants.
    pub gives: &'static str,
    /// It grants nothing.
    pub gives_nothing: &'static str,
    /// Heading of the questions it uses.
    pub questions: &'static str,
}

/// In Persian.
pub(super) const FA: ClauseText = ClauseText {
    lead: "هر بند به زبان ساده، با نوشتهٔ خود متن و جاهایی که روشن نیست.",
    general: "شرایط کلی",
    own_words: "متن اطلاعیه",
    about: "دربارهٔ این بند",
    gives: "این بند چه می‌دهد",
    gives_nothing: "خودش راهی نمی‌دهد؛ شرط یا توضیحی برای راه‌های دیگر است.",
    questions: "پرسش‌هایی که به آن می‌رسد",
};

/// In English.
pub(super) const EN: ClauseText = ClauseText {
    lead: "Each clause in plain words, with the text’s own words and the places where it is unclear.",
    general: "General conditions",
    own_words: "The words of the announcement",
    about: "About this clause",
    gives: "What this clause gives",
    gives_nothing: "No way of its own; it is a condition or explanation for others.",
    questions: "Questions that lead to it",
};
