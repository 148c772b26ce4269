//! Words of the pages that stand without the program: drawn while the site is built, never sent
//! with it.

/// The texts.
pub struct PlainText {
    /// What the start page is, for a search engine.
    pub start: &'static str,
    /// What the list of clauses is, for a search engine.
    pub clauses: &'static str,
    /// What the steps of a procedure are, for a search engine, from its title.
    pub steps: fn(&str) -> String,
    /// Leads to the same view in the program.
    pub open: &'static str,
    /// That the program needs scripts, and what can be read without.
    pub no_script: &'static str,
    /// A page is on its way, and may take its time.
    pub wait: &'static str,
    /// The program is on its way, or does not come.
    pub late: &'static str,
}

/// In Persian.
pub(super) const FA: PlainText = PlainText {
    start: "انتقال و میهمانی در دانشگاه آزاد اسلامی و انصراف از تحصیل: با کدام ماده، به چه شرط و تا چه روزی. پاسخ‌های شما از مرورگر بیرون نمی‌رود.",
    clauses: "بندهای انتقال و میهمانی به زبان ساده، با نوشتهٔ خود متن و جاهایی که روشن نیست.",
    steps: |title| {
        [
            title,
            ": گام‌ها، آنچه برگشت ندارد و اینکه تا کی می‌توان پس گرفت.",
        ]
        .concat()
    },
    open: "باز کردن در مسیر، با پرسش‌ها و پاسخ‌های شما",
    no_script: "برای پرسیدن و پاسخ دادن، \u{2068}JavaScript\u{2069} و \u{2068}WebAssembly\u{2069} را در مرورگرتان روشن کنید یا از آموزش واحد دانشگاهی خود بپرسید. این‌ها بدون آن هم خواندنی است:",
    wait: "با اینترنت کند، چند لحظه طول می‌کشد.",
    late: "در حال آماده شدن… اگر همین نوشته ماند، مرورگرتان را به‌روز کنید.",
};

/// In English.
pub(super) const EN: PlainText = PlainText {
    start: "Transfer and guest study at Islamic Azad University, and withdrawal: under which article, on what conditions and until which day. Your answers never leave the browser.",
    clauses: "The clauses on transfer and guest study in plain words, with the text’s own words and the places where it is unclear.",
    steps: |title| {
        [
            title,
            ": the steps, what cannot be undone, and until when it can be taken back.",
        ]
        .concat()
    },
    open: "Open this in Masir, with your questions and answers",
    no_script: "To be asked and answered, switch on JavaScript and WebAssembly in your browser, or ask your branch’s education office. These can be read without:",
    wait: "On a slow connection this takes a moment.",
    late: "Loading… If this stays, please update your browser.",
};
