//! Words of the page of all answers.

/// The texts.
pub struct AnswersText {
    /// Heading of all answers.
    pub heading: &'static str,
    /// What can be done with them.
    pub hint: &'static str,
    /// Nothing is answered yet.
    pub empty: &'static str,
    /// Leads back to the question answered last.
    pub back_to_last: &'static str,
    /// Leads to the result.
    pub see_result: &'static str,
    /// Leads to the result while questions are open.
    pub see_result_so_far: &'static str,
    /// Heading: no answer changes the result any more.
    pub settled: &'static str,
    /// What that means.
    pub settled_text: &'static str,
    /// Heading: only questions answered with “I don't know” are left.
    pub unknown_left: &'static str,
    /// What that means.
    pub unknown_left_text: &'static str,
    /// Heading: questions are open.
    pub unsettled: &'static str,
    /// What that means, by about how many questions are left.
    pub unsettled_text: fn(&str) -> String,
    /// How many answers, and how many of them “I don't know”.
    pub tally: fn(&str, &str) -> String,
    /// None of them.
    pub none: &'static str,
    /// Asks what cannot change the result.
    pub ask_all: &'static str,
    /// Heading of what is kept.
    pub keeping: &'static str,
    /// The answers are kept here.
    pub kept: &'static str,
    /// A newer page keeps its own here.
    pub newer: &'static str,
    /// The browser refuses to keep them.
    pub not_kept: &'static str,
    /// Forgets all answers.
    pub erase: &'static str,
    /// Asks whether to.
    pub erase_sure: &'static str,
    /// Really forgets them.
    pub erase_yes: &'static str,
    /// Does not.
    pub erase_no: &'static str,
}

/// In Persian.
pub(super) const FA: AnswersText = AnswersText {
    heading: "پاسخ‌هایتان را مرور کنید",
    hint: "هر پاسخ را می‌توانید تغییر دهید. فقط پرسش‌هایی دوباره می‌آیند که با تغییر شما باز شده باشند.",
    empty: "هنوز به پرسشی پاسخ نداده‌اید.",
    back_to_last: "بازگشت به پرسش آخر",
    see_result: "دیدن نتیجه",
    see_result_so_far: "دیدن نتیجه تا اینجا",
    settled: "نتیجه روشن است",
    settled_text: "پاسخ هیچ پرسش دیگری نتیجهٔ انتقال یا میهمانی شما را عوض نمی‌کند.",
    unknown_left: "پرسش دیگری نمانده است",
    unknown_left_text: "نتیجه به پرسش‌هایی بستگی دارد که «نمی‌دانم» زده‌اید. هر وقت دانستید، آن‌ها را تغییر دهید.",
    unsettled: "بررسی ناتمام است",
    unsettled_text: |left| ["حدود ", left, " پرسش دیگر مانده است که نتیجه را عوض می‌کند."].concat(),
    tally: |given, unknown| [given, " پاسخ · «نمی‌دانم»: ", unknown].concat(),
    none: "هیچ",
    ask_all: "با این حال، پرسش‌های مانده را هم می‌خواهم",
    keeping: "نگهداری",
    kept: "پاسخ‌ها فقط در همین مرورگر ذخیره شده است.",
    newer: "مسیرِ تازه‌تری در این مرورگر پاسخ نگه داشته است و ما آن را عوض نمی‌کنیم. صفحه را دوباره بار کنید؛ تا آن زمان پاسخ‌های این صفحه ذخیره نمی‌شود.",
    not_kept: "این مرورگر اجازهٔ ذخیره نمی‌دهد؛ با بستن صفحه پاسخ‌ها از میان می‌رود.",
    erase: "پاک کردن همهٔ پاسخ‌ها",
    erase_sure: "همهٔ پاسخ‌ها از این مرورگر پاک می‌شود و بازنمی‌گردد.",
    erase_yes: "بله، پاک شود",
    erase_no: "نه، بماند",
};

/// In English.
pub(super) const EN: AnswersText = AnswersText {
    heading: "Review your answers",
    hint: "You can change every answer. Only those questions come again that your change has opened.",
    empty: "You have not answered a question yet.",
    back_to_last: "Back to the last question",
    see_result: "See the result",
    see_result_so_far: "See the result so far",
    settled: "The result is clear",
    settled_text: "No other answer can change the result for your transfer or guest stay.",
    unknown_left: "No question is left",
    unknown_left_text: "The result depends on questions you answered with “I don’t know”. Change them whenever you find out.",
    unsettled: "The check is not finished",
    unsettled_text: |left| ["About ", left, " more questions can change the result."].concat(),
    tally: |given, unknown| ["Answers: ", given, " · “I don’t know”: ", unknown].concat(),
    none: "none",
    ask_all: "I want the remaining questions all the same",
    keeping: "Keeping",
    kept: "Your answers are kept in this browser alone.",
    newer: "A newer Masir keeps answers in this browser, and we leave them as they are. Reload the page; until then the answers on it are not kept.",
    not_kept: "This browser does not let us keep anything; your answers are gone when you close the page.",
    erase: "Erase all answers",
    erase_sure: "All answers are erased from this browser. They cannot be brought back.",
    erase_yes: "Yes, erase them",
    erase_no: "No, keep them",
};
