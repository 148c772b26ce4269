//! Words of the pages on clauses.

/// The texts.
pub struct ClauseText {
    /// What the list of clauses is.
    pub lead: &'static str,
    /// Names the field that finds words in clauses.
    pub find: &'static str,
    /// How words can be typed there.
    pub find_hint: &'static str,
    /// How many clauses there are.
    pub all: fn(&str) -> String,
    /// In how many clauses the words are found.
    pub found: fn(&str) -> String,
    /// In none.
    pub none_found: &'static str,
    /// Heading of the clauses that bear on every article.
    pub general: &'static str,
    /// Heading of its criteria.
    pub criteria: &'static str,
    /// Link to the reader's result.
    pub to_result: &'static str,
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
    find: "جست‌وجو در بندها",
    find_hint: "هر جور بنویسید پیدا می‌شود: «نیم‌سال» یا «نیمسال»، «ي» یا «ی»، «۲۵» یا «25».",
    all: |count| [count, " بند"].concat(),
    found: |count| [count, " بند پیدا شد"].concat(),
    none_found: "هیچ بندی این واژه‌ها را ندارد. واژهٔ کوتاه‌تری بنویسید یا یکی را بردارید.",
    general: "شرایط کلی",
    criteria: "شرط‌ها",
    to_result: "نتیجهٔ شما",
    own_words: "متن اطلاعیه",
    about: "دربارهٔ این بند",
    gives: "این بند چه می‌دهد",
    gives_nothing: "خودش راهی نمی‌دهد؛ شرط یا توضیحی برای راه‌های دیگر است.",
    questions: "پرسش‌هایی که به آن می‌رسد",
};

/// In English.
pub(super) const EN: ClauseText = ClauseText {
    lead: "Each clause in plain words, with the text’s own words and the places where it is unclear.",
    find: "Search the clauses",
    find_hint: "Clause numbers and the Persian words of the text are found too, however they are typed.",
    all: |count| match count {
        "1" => "1 clause".to_owned(),
        _ => [count, " clauses"].concat(),
    },
    found: |count| match count {
        "1" => "Found in 1 clause".to_owned(),
        _ => ["Found in ", count, " clauses"].concat(),
    },
    none_found: "No clause has these words. Try a shorter word, or leave one out.",
    general: "General conditions",
    criteria: "Criteria",
    to_result: "Your result",
    own_words: "The words of the announcement",
    about: "About this clause",
    gives: "What this clause gives",
    gives_nothing: "No way of its own; it is a condition or explanation for others.",
    questions: "Questions that lead to it",
};
