//! Words of the interview and of the list of answers.

/// The texts.
pub struct Question {
    /// The answer “I don't know”.
    pub unknown: &'static str,
    /// The same for a page with several fields.
    pub unknown_some: &'static str,
    /// What it means there.
    pub unknown_some_hint: &'static str,
    /// Opens why it is asked.
    pub why: &'static str,
    /// Stands before the clauses that use an answer.
    pub used_in: &'static str,
    /// How many more clauses use it.
    pub and_more: fn(&str) -> String,
    /// Goes on.
    pub onward: &'static str,
    /// Leads to all answers.
    pub see_answers: &'static str,
    /// Heading of the last answers.
    pub so_far: &'static str,
    /// How many answers are not listed; stands before the link to all answers.
    pub more_answers: fn(&str) -> String,
    /// The link to all answers at the end of that sentence.
    pub in_answers: &'static str,
    /// Leads to an answer's question.
    pub change: &'static str,
    /// Between that and the question, for those who hear the page.
    pub change_joint: &'static str,
    /// How many are answered, and about how many are left.
    pub progress: fn(&str, &str) -> String,
    /// How many are answered, when no more need to be.
    pub progress_done: fn(&str) -> String,
    /// Nothing is answered; about so many are left.
    pub progress_first: fn(&str) -> String,

    /// Heading of one error.
    pub one_error: &'static str,
    /// Heading of several errors.
    pub errors: fn(&str) -> String,
    /// Before an error, for those who hear the page, and before the page's title.
    pub error: &'static str,
    /// Nothing was chosen, by the question's label.
    pub choose: fn(&str) -> String,
    /// Nothing was written, by the question's label.
    pub write: fn(&str) -> String,
    /// No whole number in a range: label, smallest, largest.
    pub whole: fn(&str, &str, &str) -> String,
    /// No number in a range: label, smallest, largest.
    pub number: fn(&str, &str, &str) -> String,
    /// Too many places: label, allowed places.
    pub places: fn(&str, &str) -> String,
    /// What was typed, after an error; set apart, since it may run in another direction.
    pub typed: fn(&str) -> String,

    /// Heading of all answers.
    pub answers: &'static str,
    /// What can be done with them.
    pub answers_hint: &'static str,
    /// Nothing is answered yet.
    pub no_answers: &'static str,
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
pub(super) const FA: Question = Question {
    unknown: "نمی‌دانم",
    unknown_some: "یکی یا چند تا را نمی‌دانم",
    unknown_some_hint: "خانه‌ای را که نمی‌دانید خالی بگذارید. بررسی ادامه پیدا می‌کند؛ این شرط در نتیجه «باز» می‌ماند.",
    why: "چرا این را می‌پرسیم؟",
    used_in: "پاسخ شما در این بندها به کار می‌آید: ",
    and_more: |count| [" و ", count, " بند دیگر"].concat(),
    onward: "ادامه",
    see_answers: "دیدن همهٔ پاسخ‌ها",
    so_far: "تا اینجا",
    more_answers: |count| [count, " پاسخ دیگر در "].concat(),
    in_answers: "فهرست پاسخ‌ها",
    change: "تغییر",
    change_joint: ": ",
    progress: |given, left| [given, " پاسخ داده‌اید؛ حدود ", left, " پرسش دیگر مانده است"].concat(),
    progress_done: |given| [given, " پاسخ داده‌اید؛ نتیجه روشن است"].concat(),
    progress_first: |left| {
        [
            "پرسش نخست از حدود ",
            left,
            "؛ هر پاسخ چند پرسش را کنار می‌گذارد",
        ]
        .concat()
    },

    one_error: "برای ادامه، این مورد را درست کنید",
    errors: |count| ["برای ادامه، این ", count, " مورد را درست کنید"].concat(),
    error: "خطا: ",
    choose: |label| {
        [
            label,
            ": یکی از پاسخ‌ها را انتخاب کنید؛ «نمی‌دانم» هم پاسخ است",
        ]
        .concat()
    },
    write: |label| [label, " را بنویسید یا «نمی‌دانم» را بزنید"].concat(),
    whole: |label, min, max| [label, " باید عددی از ", min, " تا ", max, " باشد"].concat(),
    number: |label, min, max| [label, " باید عددی از ", min, " تا ", max, " باشد"].concat(),
    places: |label, places| [label, " حداکثر ", places, " رقم اعشار می‌پذیرد"].concat(),
    typed: |text| ["؛ شما «\u{2068}", text, "\u{2069}» نوشته‌اید"].concat(),

    answers: "پاسخ‌هایتان را مرور کنید",
    answers_hint: "هر پاسخ را می‌توانید تغییر دهید. فقط پرسش‌هایی دوباره می‌آیند که با تغییر شما باز شده باشند.",
    no_answers: "هنوز به پرسشی پاسخ نداده‌اید.",
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
    not_kept: "این مرورگر اجازهٔ ذخیره نمی‌دهد؛ با بستن صفحه پاسخ‌ها از میان می‌رود.",
    erase: "پاک کردن همهٔ پاسخ‌ها",
    erase_sure: "همهٔ پاسخ‌ها از این مرورگر پاک می‌شود و بازنمی‌گردد.",
    erase_yes: "بله، پاک شود",
    erase_no: "نه، بماند",
};

/// In English.
pub(super) const EN: Question = Question {
    unknown: "I don’t know",
    unknown_some: "I don’t know one or more of these",
    unknown_some_hint: "Leave empty what you do not know. The check goes on; this condition stays “open” in the result.",
    why: "Why do we ask?",
    used_in: "Your answer is used in: ",
    and_more: |count| match count {
        "1" => " and 1 more clause".to_owned(),
        _ => [" and ", count, " more clauses"].concat(),
    },
    onward: "Continue",
    see_answers: "See all answers",
    so_far: "So far",
    more_answers: |count| [count, " more in "].concat(),
    in_answers: "your answers",
    change: "Change",
    change_joint: ": ",
    progress: |given, left| [given, " answered; about ", left, " more to go"].concat(),
    progress_done: |given| [given, " answered; the result is clear"].concat(),
    progress_first: |left| {
        [
            "The first of about ",
            left,
            " questions; each answer rules some of them out",
        ]
        .concat()
    },

    one_error: "To go on, correct this",
    errors: |count| ["To go on, correct these ", count].concat(),
    error: "Error: ",
    choose: |label| {
        [
            label,
            ": choose one of the answers; “I don’t know” is one of them",
        ]
        .concat()
    },
    write: |label| [label, ": write it down or choose “I don’t know”"].concat(),
    whole: |label, min, max| {
        [
            label,
            ": this must be a whole number from ",
            min,
            " to ",
            max,
        ]
        .concat()
    },
    number: |label, min, max| [label, ": this must be a number from ", min, " to ", max].concat(),
    places: |label, places| [label, ": at most ", places, " decimals"].concat(),
    typed: |text| ["; you wrote “\u{2068}", text, "\u{2069}”"].concat(),

    answers: "Review your answers",
    answers_hint: "You can change every answer. Only those questions come again that your change has opened.",
    no_answers: "You have not answered a question yet.",
    back_to_last: "Back to the last question",
    see_result: "See the result",
    see_result_so_far: "See the result so far",
    settled: "The result is clear",
    settled_text: "No other answer can change the result for your transfer or guest stay.",
    unknown_left: "No question is left",
    unknown_left_text: "The result depends on questions you answered with “I don’t know”. Change them whenever you find out.",
    unsettled: "The check is not finished",
    unsettled_text: |left| ["About ", left, " more questions can change the result."].concat(),
    tally: |given, unknown| [given, " answers · “I don’t know”: ", unknown].concat(),
    none: "none",
    ask_all: "I want the remaining questions all the same",
    keeping: "Keeping",
    kept: "Your answers are kept in this browser alone.",
    not_kept: "This browser does not let us keep anything; your answers are gone when you close the page.",
    erase: "Erase all answers",
    erase_sure: "All answers are erased from this browser. They cannot be brought back.",
    erase_yes: "Yes, erase them",
    erase_no: "No, keep them",
};
