//! Words of the start page.

/// The texts.
pub struct Start {
    /// Title of the page in the browser's bar.
    pub title: &'static str,
    /// The heading.
    pub heading: &'static str,
    /// What happens here.
    pub lead: &'static str,
    /// Starts the check.
    pub start: &'static str,
    /// Goes on with a check begun earlier.
    pub resume: &'static str,
    /// How long it takes: about how many pages and minutes.
    pub length: fn(&str, &str) -> String,
    /// How many answers are kept, as written.
    pub begun: fn(&str) -> String,
    /// What happens to the answers.
    pub privacy: &'static str,
    /// Heading of the reasons.
    pub reasons: &'static str,
    /// Leads to all questions for who has no single reason.
    pub not_sure: &'static str,
    /// Heading of what to have at hand.
    pub at_hand: &'static str,
    /// What to have at hand.
    pub things: [&'static str; 3],
    /// That “I don't know” is an answer.
    pub unknown: &'static str,
    /// Heading of what this does not do.
    pub limits: &'static str,
    /// What this does not do.
    pub limits_text: &'static str,
    /// Heading of the other jobs.
    pub other_jobs: &'static str,
    /// Leads to windows and fees.
    pub windows: &'static str,
}

/// In Persian.
pub(super) const FA: Start = Start {
    title: "آیا می‌توانم منتقل یا میهمان شوم؟",
    heading: "آیا می‌توانم به واحد دیگری منتقل شوم یا آنجا میهمان باشم؟",
    lead: "چند پرسش کوتاه می‌پرسیم و می‌گوییم با کدام ماده، به چه شرط و تا چه روزی می‌توانید در دانشگاه آزاد اسلامی درخواست بدهید.",
    start: "شروع بررسی",
    resume: "ادامهٔ بررسی",
    length: |pages, minutes| {
        [
            "حدود ",
            pages,
            " صفحهٔ کوتاه، نزدیک ",
            minutes,
            " دقیقه؛ شاید کمتر، چون هر پاسخ پرسش‌هایی را کنار می‌گذارد.",
        ]
        .concat()
    },
    begun: |count| [count, " پاسخ از پیش در این مرورگر دارید"].concat(),
    privacy: "پاسخ‌های شما از این مرورگر بیرون نمی‌رود. نام و شمارهٔ دانشجویی نمی‌پرسیم.",
    reasons: "دلیلتان را می‌دانید؟ از همان‌جا شروع کنید",
    not_sure: "مطمئن نیستم، یا چند دلیل دارم: همه را بررسی کنید",
    at_hand: "دم دست داشته باشید",
    things: [
        "کارنامهٔ آزمون یا کارت ورود به جلسه",
        "سند ازدواج، حکم سرپرستی یا گواهی مربوط به دلیلتان",
        "حکم کارگزینی، اگر پدر، مادر یا همسرتان در دانشگاه کار می‌کند",
    ],
    unknown: "هر پرسشی را ندانید، «نمی‌دانم» پاسخ درستی است.",
    limits: "این بررسی چه نمی‌کند",
    limits_text: "درخواستی ثبت نمی‌کند و به‌جای واحد دانشگاهی تصمیم نمی‌گیرد. متن اصلی در جایی ناتمام است؛ همان‌جا به شما می‌گوییم.",
    other_jobs: "کارهای دیگر",
    windows: "فقط مهلت‌ها و هزینه‌ها",
};

/// In English.
pub(super) const EN: Start = Start {
    title: "May I transfer or be a guest?",
    heading: "May I transfer to another branch, or study there as a guest?",
    lead: "We ask a few short questions and tell you under which article, on what conditions and until which day you can apply at Islamic Azad University.",
    start: "Start the check",
    resume: "Go on with the check",
    length: |pages, minutes| {
        [
            "About ",
            pages,
            " short pages, some ",
            minutes,
            " minutes; perhaps less, as each answer rules some out.",
        ]
        .concat()
    },
    begun: |count| match count {
        "1" => "1 answer is kept in this browser".to_owned(),
        _ => [count, " answers are kept in this browser"].concat(),
    },
    privacy: "Your answers never leave this browser. We ask for no name and no student number.",
    reasons: "Do you know your reason? Start from there",
    not_sure: "I am not sure, or have several reasons: check everything",
    at_hand: "Have at hand",
    things: [
        "Your exam report or the entry card for the exam",
        "The marriage certificate, guardianship ruling or other paper for your reason",
        "The employment decree, if a parent or your spouse works at a university",
    ],
    unknown: "Whatever you do not know: “I don’t know” is a proper answer.",
    limits: "What this check does not do",
    limits_text: "It files no request and does not decide in place of the branch. The original text breaks off at one point; we tell you where it matters.",
    other_jobs: "Other things to do",
    windows: "Filing days and fees only",
};
