//! Words on every page, and the names of days and months.

use crate::format::joined;

/// The texts.
pub struct Common {
    /// The site's name.
    pub brand: &'static str,
    /// Between the title of a page and the name of the site.
    pub title_joint: &'static str,
    /// Skips to the main part.
    pub skip: &'static str,
    /// The name of the other language, in that language.
    pub other_language: &'static str,
    /// Leads back.
    pub back: &'static str,
    /// What becomes of the answers.
    pub privacy: &'static str,
    /// Name of the links at the foot.
    pub foot_links: &'static str,
    /// Leads to the check.
    pub to_check: &'static str,
    /// Leads to the scan desk.
    pub to_scans: &'static str,
    /// Leads to all clauses.
    pub to_clauses: &'static str,
    /// Which text the rules come from, by its title and publisher.
    pub based_on: fn(&str, &str) -> String,
    /// Kept answers could not be read, by their number.
    pub lost: fn(&str) -> String,
    /// Another tab has changed answers.
    pub taken_in: &'static str,
    /// Stands in place of a page that is on its way.
    pub coming: &'static str,
    /// The page, or the language, did not come.
    pub not_come: &'static str,
    /// Asks for it again.
    pub again: &'static str,
    /// Closes the notice.
    pub understood: &'static str,
    /// The smaller unit of money.
    pub rial: &'static str,
    /// Ten of it.
    pub toman: &'static str,
    /// Between groups of three digits.
    pub group: char,
    /// Before the decimals.
    pub point: char,
    /// Between members of a list.
    pub comma: &'static str,
    /// The ending of a unit, which a single one goes without.
    pub plural: &'static str,
    /// The months of the Jalali year.
    pub months: [&'static str; 12],
    /// The days of the week from Saturday.
    pub weekdays: [&'static str; 7],
}

/// In Persian.
pub(super) const FA: Common = Common {
    brand: "مسیر",
    title_joint: " · ",
    skip: "رفتن به متن",
    other_language: "English",
    back: "بازگشت",
    privacy: "پاسخ‌های شما از این مرورگر بیرون نمی‌رود.",
    foot_links: "پیوندهای مسیر",
    to_check: "بررسی انتقال و میهمانی",
    to_scans: "بررسی اسکن مدارک",
    to_clauses: "همهٔ بندها",
    based_on: |title, publisher| {
        joined(&["این راهنما بر پایهٔ «", title, "» از ", publisher, " است."])
    },
    lost: |count| {
        joined(&[
            count,
            " پاسخِ ذخیره‌شده در این مرورگر خوانده نشد و کنار گذاشته شد. پرسش آن دوباره می‌آید.",
        ])
    },
    taken_in: "پاسخ‌هایتان در زبانهٔ دیگری تغییر کرده است؛ این صفحه با همان‌ها ادامه می‌دهد.",
    coming: "در راه است…",
    not_come: "این بخش از شبکه نرسید. اتصال اینترنت را ببینید و دوباره تلاش کنید؛ پاسخ‌های شما سر جایشان است.",
    again: "تلاش دوباره",
    understood: "متوجه شدم",
    rial: "ریال",
    toman: "تومان",
    group: '٬',
    point: '٫',
    comma: "، ",
    plural: "",
    months: [
        "فروردین",
        "اردیبهشت",
        "خرداد",
        "تیر",
        "مرداد",
        "شهریور",
        "مهر",
        "آبان",
        "آذر",
        "دی",
        "بهمن",
        "اسفند",
    ],
    weekdays: [
        "شنبه",
        "یکشنبه",
        "دوشنبه",
        "سه‌شنبه",
        "چهارشنبه",
        "پنجشنبه",
        "جمعه",
    ],
};

/// In English.
pub(super) const EN: Common = Common {
    brand: "Masir",
    title_joint: " · ",
    skip: "Skip to content",
    other_language: "فارسی",
    back: "Back",
    privacy: "Your answers never leave this browser.",
    foot_links: "Masir links",
    to_check: "Transfer and guest check",
    to_scans: "Check my scans",
    to_clauses: "All clauses",
    based_on: |title, publisher| {
        joined(&["This guide is based on “", title, "” of ", publisher, "."])
    },
    lost: |count| {
        match count {
        "1" => "1 answer kept in this browser could not be read and was left out. Its question comes again.".to_owned(),
        _ => joined(&[count, " answers kept in this browser could not be read and were left out. Their questions come again."]),
    }
    },
    taken_in: "Your answers were changed in another tab; this page goes on with them.",
    coming: "On its way…",
    not_come: "This part did not arrive over the network. Check your connection and try again; your answers are safe.",
    again: "Try again",
    understood: "Understood",
    rial: "rial",
    toman: "toman",
    group: ',',
    point: '.',
    comma: ", ",
    plural: "s",
    months: [
        "Farvardin",
        "Ordibehesht",
        "Khordad",
        "Tir",
        "Mordad",
        "Shahrivar",
        "Mehr",
        "Aban",
        "Azar",
        "Dey",
        "Bahman",
        "Esfand",
    ],
    weekdays: [
        "Saturday",
        "Sunday",
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
    ],
};
