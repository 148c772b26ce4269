//! The words around a procedure, in Persian.

use super::{AidsText, Form, PlaceText, RetractionText, Sentences, Steps, WithdrawalText};

pub(in crate::text) const WORDS: WithdrawalText = WithdrawalText {
    about: |procedure, day| [procedure, " · ", day].concat(),
    sentence: Sentences {
        unfiled: "پیش از هر درخواست، همهٔ راه را ببینید.",
        allowed: "به نظر می‌رسد هنوز می‌توانید درخواست را پس بگیرید.",
        perhaps: "شاید هنوز بتوانید درخواست را پس بگیرید.",
        over: "به نظر می‌رسد درخواست را دیگر نمی‌توان پس گرفت.",
    },
    road: |count| ["این راه ", count, " گام دارد."].concat(),
    some_final: "بعضی از کارهایش برگشت ندارد.",
    check: |book| ["بررسی «", book, "»"].concat(),
    form: Form {
        hint: "با این پاسخ‌ها مهلت‌ها و کارها به وضع شما درمی‌آید. هیچ‌کدام از این مرورگر بیرون نمی‌رود.",
        known_day: "روزش را می‌دانم و می‌نویسم",
        no_day: "هنوز نرسیده است، یا روزش را نمی‌دانم",
        unknown: "نمی‌دانم",
        day: "روز",
        month: "ماه",
        year: "سال",
        no_month: "انتخاب ماه",
        no_such_day: |typed| ["چنین روزی در تقویم نیست: ", typed].concat(),
        ahead: "این روز هنوز نرسیده است؛ روزی را بنویسید که رسیده باشد.",
    },
    retraction: RETRACTION,
    steps: STEPS,
    place: PLACE,
    aids: AIDS,
    gates: "آنچه برگشت ندارد",
    portal: "در سامانه، صفحه به صفحه",
    notes: "توضیح‌های متن",
    links: "نشانی‌ها",
    edition: "این راهنما بر پایهٔ کدام متن است؟",
};

const RETRACTION: RetractionText = RetractionText {
    heading: "تا کی می‌توانم پس بگیرم؟",
    months: |count| [count, " ماه"].concat(),
    days: |count| [count, " روز"].concat(),
    term: |time| ["تا ", time, " پس از درخواست"].concat(),
    no_end: "متن آخرین روزی نام نمی‌برد.",
    give_day: "روز درخواست را بنویسید تا آخرین روز را بشماریم.",
    until: |day| ["تا ", day].concat(),
    over: "مهلت گذشته است",
    used: |times| ["پیش‌تر پس گرفته‌اید؛ تنها ", once(times), " بار ممکن است."].concat(),
    times: |times| {
        [
            "پس گرفتن تنها ",
            once(times),
            " بار ممکن است؛ به روز آخر نگذارید.",
        ]
        .concat()
    },
    days_left: |days| [days, " روز دیگر"].concat(),
    today: "همین امروز",
    carefully: "، با خوانش محتاطانه",
    only: |time| ["آخرین روز: ", time].concat(),
    likely: |time| ["خوانش محتمل: ", time].concat(),
    cautious: |time| ["خوانش محتاطانه: ", time].concat(),
    warn: "از خوانش محتاطانه گذشته‌اید.",
    unless_used: "اگر پیش‌تر درخواستی را پس نگرفته باشید.",
    gate: "پس از آخرین روز برگشت ندارد",
    after: "پس از آن چه می‌شود؟",
    calendar: "یادآوری در تقویم",
    event: |procedure, reading| ["آخرین روز پس گرفتن: ", procedure, ". ", reading].concat(),
};

const STEPS: Steps = Steps {
    picture: |count| ["راه پرونده میان ", count, " دست"].concat(),
    legend: "ردیف سایه‌دار جای پرونده است. دایرهٔ پر یعنی انجام شده، دایرهٔ بزرگ‌تر گام کنونی است و دایرهٔ توخالی هنوز در پیش است. خط زیر دایره یعنی برگشت ندارد.",
    lane: |actor, numbers| [actor, ": گام ", numbers, "."].concat(),
    heading: |count| [count, " گام"].concat(),
    step: |number, actor| ["گام ", number, " · ", actor].concat(),
    you: "شما",
    if_so: |label| ["بسته به پاسخ شما دربارهٔ «", label, "»"].concat(),
    tasks: "کارهای این گام و عین متن",
    last_word: "برگشت ندارد",
    gate: |number, title| ["گام ", number, ": ", title].concat(),
};

const PLACE: PlaceText = PlaceText {
    theirs: |actor| ["پرونده‌تان نزد ", actor, " است."].concat(),
    yours: "اکنون نوبت شماست.",
    through: "بنا بر آنچه تیک زده‌اید، همهٔ گام‌ها انجام شده است.",
    step: |number, count, title| ["گام ", number, " از ", count, ": ", title, "."].concat(),
    next: |actor| ["پس از آن به ", actor, " می‌رسد."].concat(),
    next_yours: "پس از آن باز نوبت شماست.",
    next_same: "گام بعدی هم در همان دست است.",
    last: "این آخرین گام است.",
    nothing: "فعلاً کاری از شما لازم نیست.",
    meanwhile: "تا آن زمان چه می‌توانید بکنید؟",
    hint: "مسیر فقط آنچه را اینجا تیک بزنید می‌داند؛ وضع درست را در سامانه ببینید. تیک‌ها در همین مرورگر می‌ماند.",
    done: "انجام شد",
    now: "اکنون اینجاست",
    ahead: "هنوز نه",
    tick: "تا جایی که می‌دانم، این گام انجام شده است",
    tick_own: "این کار را کرده‌ام",
    erase: "پاک کردن همهٔ تیک‌ها",
    erase_sure: "همهٔ تیک‌های این راه از این مرورگر پاک می‌شود و بازنمی‌گردد.",
    described: |number, actor| ["پرونده اکنون در گام ", number, "، نزد ", actor, " است."].concat(),
    gates: |numbers| ["برگشت ندارد: گام ", numbers, "."].concat(),
};

const AIDS: AidsText = AidsText {
    forms: "کاربرگ‌ها",
    letters: "پیش‌نویس ایمیل",
    letter_hint: "نام و شماره فقط در همین نامه می‌آید و تا خودتان نفرستید، چیزی فرستاده نمی‌شود. تا نخواهید، جایی نگه داشته نمی‌شود.",
    remember: "نام و شماره‌ام را روی این دستگاه به یاد بسپار",
    remember_hint: "آن‌گاه هر کس از این مرورگر استفاده کند می‌تواند آن‌ها را بخواند. تیک را بردارید یا همهٔ پاسخ‌ها را پاک کنید تا پاک شود.",
    not_remembered: "این مرورگر چیزی به یاد نمی‌سپارد.",
    name: "نام شما",
    number: "شمارهٔ دانشجویی شما",
    subject: "موضوع:",
    body: "متن",
    write: "باز کردن در برنامهٔ ایمیل",
    copy: "کپی متن",
    copied: "کپی شد",
    by_hand: "نام: ……………………   شمارهٔ دانشجویی: ……………………",
    signature: "تاریخ و امضا",
    print: "چاپ (برگه صفحهٔ جدا دارد)",
};

/// “One time” is written out.
fn once(times: &str) -> &str {
    if times == "۱" { "یک" } else { times }
}
