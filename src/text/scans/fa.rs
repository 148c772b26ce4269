//! The scan desk in Persian.

use super::{BenchText, ListText, Remedy, ScansText};
use masir_scan::{Bearing, Format, Reason};

pub(in crate::text) const WORDS: ScansText = ScansText {
    heading: "اسکن‌هایتان را پیش از بارگذاری بسنجید",
    lead: "هر مدرک باید ",
    lead_rule: |width, height, kilobytes| {
        [
            "، ",
            width,
            " در ",
            height,
            " پیکسل و تا ",
            kilobytes,
            " کیلوبایت باشد. فایل‌ها در همین مرورگر می‌مانند و جایی فرستاده نمی‌شوند.",
        ]
        .concat()
    },
    no_rule: "این دفتر قواعد دربارهٔ اسکن چیزی نمی‌گوید.",
    pick: "انتخاب فایل‌ها",
    drop: "یا فایل‌ها را اینجا بیندازید؛ چند تا با هم هم می‌شود.",
    leaving: "از این صفحه که بروید، فایل‌ها از آن پاک می‌شوند. هر چه می‌خواهید، پیش از آن دریافت کنید.",
    files: "فایل‌های شما",
    counted: |settled, all| {
        if settled == all {
            [all, " فایل بررسی شد"].concat()
        } else {
            [settled, " فایل از ", all, " فایل بررسی شد"].concat()
        }
    },
    reading: |percent| ["در حال خواندن: ", percent, " درصد"].concat(),
    unreadable: "مرورگر نتوانست این فایل را بخواند. شاید جابه‌جا یا پاک شده باشد؛ دوباره انتخابش کنید.",
    bearing: |bearing| match bearing {
        Bearing::Accept => "آماده است",
        Bearing::Warn => "با احتیاط",
        Bearing::Reject => "پذیرفته نمی‌شود",
    },
    extent: |width, height| [width, " در ", height, " پیکسل"].concat(),
    kilobytes: |count| [count, " کیلوبایت"].concat(),
    format: |format| match format {
        None => "قالب ناشناخته",
        Some(Format::Jpeg) => "JPEG",
        Some(Format::Png) => "PNG",
        Some(Format::Gif) => "GIF",
        Some(Format::Webp) => "WebP",
        Some(Format::Bmp) => "BMP",
        Some(Format::Heic) => "HEIC",
        Some(Format::Avif) => "AVIF",
        Some(Format::Tiff) => "TIFF",
        Some(Format::Jpeg2000) => "JPEG 2000",
        Some(Format::JpegXl) => "JPEG XL",
        Some(Format::Pdf) => "PDF",
        Some(Format::Video) => "فیلم",
        Some(Format::Zip) => "ZIP",
        Some(Format::Word) => "Word",
    },
    accepted: "به همین شکل بارگذاری کنید.",
    remedy,
    no_picture: "این فایل عکس نیست. از برنامه‌ای که آن را باز می‌کند خروجی عکس بگیرید، یا دوباره اسکن کنید.",
    remove: "برداشتن از فهرست",
    document: "این کدام مدرک است؟",
    no_document: "هنوز نمی‌گویم",
    download: "دریافت",
    download_all: |count| ["دریافت ", count, " فایلِ آماده، یکی پس از دیگری"].concat(),
    bench: BENCH,
    list: ListText {
        heading: "از فهرست مدارک شما",
        hint: "برای هر فایل بگویید کدام مدرک است تا نامش درست شود و اینجا تیک بخورد.",
        none: "فهرست مدارک از نتیجهٔ بررسی می‌آید. تا آن وقت، همهٔ مدارک را برای نام‌گذاری می‌آوریم.",
        missing: "هنوز فایلی ندارد",
    },
    rule: "قاعده از کجاست؟",
};

const BENCH: BenchText = BenchText {
    repair: "درست کردن",
    edit: "چرخاندن یا بریدن",
    opening: "عکس باز می‌شود…",
    closed: "این مرورگر نمی‌تواند این عکس را باز کند. از گوشی یا برنامهٔ عکس، خروجی JPEG بگیرید و آن را بیاورید.",
    cancel: "انصراف از این کار",
    done: "بستن",
    picture: "عکس و کادر برش",
    turn: ["چرخاندن به راست", "چرخاندن به چپ"],
    cut: ["برش از بالا", "برش از راست", "برش از پایین", "برش از چپ"],
    fit: "برش به شکل برگه",
    make: |width, height| ["ساختن فایل ", width, " در ", height].concat(),
    trying: |count| ["بهترین کیفیت جسته می‌شود؛ آزمایش ", count].concat(),
    failed: "ساخته نشد: یا در هیچ کیفیتی به اندازهٔ مجاز نمی‌رسد، یا مرورگر اجازه نداد.",
    before: "پیش از درست کردن",
    after: "پس از درست کردن",
    quality: |percent| ["کیفیت ", percent, " از ۱۰۰"].concat(),
    untouched: "خود تصویر بدون تغییر",
};

fn remedy(reason: Reason, bearing: Bearing) -> Remedy {
    let (what, how) = match reason {
        Reason::Colour => (
            "رنگ‌هایش رنگ چاپ (CMYK) است.",
            "بعضی برنامه‌ها آن را وارونه نشان می‌دهند یا نشان نمی‌دهند. «درست کردن» رنگ‌ها را عوض می‌کند.",
        ),
        Reason::Damaged => (
            "فایل کامل نیست یا خراب است.",
            "دوباره اسکن یا دریافتش کنید. اگر باز شود، می‌توانید از آنچه مانده فایل تازه‌ای بسازید.",
        ),
        Reason::Dimensions => (
            "پهنا و بلندی‌اش با قاعده نمی‌خواند.",
            "«درست کردن» آن را به اندازه درمی‌آورد.",
        ),
        Reason::Format => (
            "قالبش آن نیست که قاعده می‌خواهد، نامش هر چه باشد.",
            "تغییر نام، قالب فایل را عوض نمی‌کند. اگر مرورگر شما بازش کند، «درست کردن» آن را تبدیل می‌کند.",
        ),
        Reason::Location => (
            "نشانی مکان عکس را در خود دارد.",
            "قاعده منعش نکرده است. اگر نمی‌خواهید جایتان معلوم شود، «درست کردن» آن را پاک می‌کند.",
        ),
        Reason::Orientation => (
            "تصویر خوابیده است.",
            "متن نمی‌گوید کدام سو درست است؛ ایستاده مطمئن‌تر است. با «درست کردن» بچرخانیدش.",
        ),
        Reason::Size if bearing == Bearing::Warn => (
            "کمی از حجم مجاز بیشتر است.",
            "متن نمی‌گوید هر کیلوبایت چند بایت است. کوچک‌تر مطمئن‌تر است؛ «درست کردن» کوچکش می‌کند.",
        ),
        Reason::Size => (
            "حجمش از اندازهٔ مجاز بیشتر است.",
            "«درست کردن» آن را با بهترین کیفیتی که جا می‌شود کوچک می‌کند.",
        ),
    };
    Remedy { what, how }
}
