//! Words of the interview.

use crate::format::joined;

/// The texts.
pub struct Question {
    /// The answer “I don't know”.
    pub unknown: &'static str,
    /// The same for a page with several fields.
    pub unknown_some: &'static str,
    /// What it means there.
    pub unknown_some_hint: &'static str,
    /// The line of a checklist that is none of the others.
    pub none: &'static str,
    /// Asks for the lines of a checklist one by one.
    pub each: &'static str,
    /// What that means.
    pub each_hint: &'static str,
    /// Nothing is ticked.
    pub tick: &'static str,
    /// That there is a way, though questions remain.
    pub a_way: &'static str,
    /// Leads to the result at once.
    pub see_result: &'static str,
    /// Opens why it is asked.
    pub why: &'static str,
    /// Stands before the clauses that use an answer.
    pub used_in: &'static str,
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
    /// Beside an answer that bears on nothing any more.
    pub needless: &'static str,
}

/// In Persian.
pub(super) const FA: Question = Question {
    unknown: "نمی‌دانم",
    unknown_some: "یکی یا چند تا را نمی‌دانم",
    unknown_some_hint: "خانه‌ای را که نمی‌دانید خالی بگذارید. بررسی ادامه پیدا می‌کند؛ این شرط در نتیجه «باز» می‌ماند.",
    none: "هیچ‌کدام از این‌ها",
    each: "دربارهٔ یکی یا چند تا مطمئن نیستم",
    each_hint: "این موارد را یکی‌یکی می‌پرسیم؛ آنجا «نمی‌دانم» هم پاسخ است.",
    tick: "هر چه درست است انتخاب کنید؛ اگر هیچ‌کدام نیست، «هیچ‌کدام از این‌ها» را بزنید",
    a_way: "تا همین‌جا، طبق متن، راهی برای شما هست. پرسش‌های مانده فقط می‌تواند راه بهتری نشان بدهد.",
    see_result: "همین حالا نتیجه را ببینید",
    why: "چرا این را می‌پرسیم؟",
    used_in: "پاسخ شما در این بندها به کار می‌آید:",
    onward: "ادامه",
    see_answers: "دیدن همهٔ پاسخ‌ها",
    so_far: "تا اینجا",
    more_answers: |count| joined(&[count, " پاسخ دیگر در "]),
    in_answers: "فهرست پاسخ‌ها",
    change: "تغییر",
    change_joint: ": ",
    progress: |given, left| joined(&[given, " پاسخ داده‌اید؛ حدود ", left, " پرسش دیگر مانده است"]),
    progress_done: |given| joined(&[given, " پاسخ داده‌اید؛ نتیجه روشن است"]),
    progress_first: |left| {
        joined(&[
            "پرسش نخست از حدود ",
            left,
            "؛ هر پاسخ چند پرسش را کنار می‌گذارد",
        ])
    },

    one_error: "برای ادامه، این مورد را درست کنید",
    errors: |count| joined(&["برای ادامه، این ", count, " مورد را درست کنید"]),
    error: "خطا: ",
    choose: |label| {
        joined(&[
            label,
            ": یکی از پاسخ‌ها را انتخاب کنید؛ «نمی‌دانم» هم پاسخ است",
        ])
    },
    write: |label| joined(&[label, " را بنویسید یا «نمی‌دانم» را بزنید"]),
    whole: |label, min, max| joined(&[label, " باید عدد صحیحی از ", min, " تا ", max, " باشد"]),
    number: |label, min, max| joined(&[label, " باید عددی از ", min, " تا ", max, " باشد"]),
    places: |label, places| joined(&[label, " حداکثر ", places, " رقم اعشار می‌پذیرد"]),
    typed: |text| joined(&["؛ شما «\u{2068}", text, "\u{2069}» نوشته‌اید"]),
    needless: "نتیجه دیگر به آن وابسته نیست",
};

/// In English.
pub(super) const EN: Question = Question {
    unknown: "I don’t know",
    unknown_some: "I don’t know one or more of these",
    unknown_some_hint: "Leave empty what you do not know. The check goes on; this condition stays “open” in the result.",
    none: "None of these",
    each: "I am not sure about one or more",
    each_hint: "We ask about these one by one; “I don’t know” is an answer there.",
    tick: "Choose all that are true; if none is, choose “None of these”",
    a_way: "By the text there already is a way for you. The questions that remain can only show a better one.",
    see_result: "See the result now",
    why: "Why do we ask?",
    used_in: "Your answer is used in:",
    onward: "Continue",
    see_answers: "See all answers",
    so_far: "So far",
    more_answers: |count| joined(&[count, " more in "]),
    in_answers: "your answers",
    change: "Change",
    change_joint: ": ",
    progress: |given, left| joined(&[given, " answered; about ", left, " more to go"]),
    progress_done: |given| joined(&[given, " answered; the result is clear"]),
    progress_first: |left| {
        joined(&[
            "The first of about ",
            left,
            " questions; each answer rules some of them out",
        ])
    },

    one_error: "To go on, correct this",
    errors: |count| joined(&["To go on, correct these ", count]),
    error: "Error: ",
    choose: |label| {
        joined(&[
            label,
            ": choose one of the answers; “I don’t know” is one of them",
        ])
    },
    write: |label| joined(&[label, ": write it down or choose “I don’t know”"]),
    whole: |label, min, max| {
        joined(&[
            label,
            ": this must be a whole number from ",
            min,
            " to ",
            max,
        ])
    },
    number: |label, min, max| joined(&[label, ": this must be a number from ", min, " to ", max]),
    places: |label, places| joined(&[label, ": at most ", places, " decimals"]),
    typed: |text| joined(&["; you wrote “\u{2068}", text, "\u{2069}”"]),
    needless: "the result no longer rests on it",
};
