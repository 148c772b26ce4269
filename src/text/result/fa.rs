//! The result in Persian.

use super::{
    Lists, MapText, Notes, Outcomes, ResultText, Routes, Sentences, Tail, Todos, Verdicts,
};

pub(in crate::text) const WORDS: ResultText = ResultText {
    title: "نتیجه",
    checked_on: |day| ["نتیجهٔ بررسی، ", day].concat(),
    answers: "پاسخ‌های شما",
    sentence: SENTENCE,
    verdict: VERDICT,
    outcome: Outcomes {
        met: "برقرار",
        approval: "با موافقت",
        open: "باز",
        unclear: "نامعلوم",
        not_yet: "هنوز نه",
        unmet: "برقرار نیست",
    },
    lists: Lists {
        and: " و ",
        or: " یا ",
        inline: str::to_owned,
    },
    hedge: "ثبت درخواست به معنای پذیرفته‌شدن آن نیست؛ تصمیم با دانشگاه است.",
    todo: TODO,
    notes: NOTES,
    routes: ROUTES,
    map: MAP,
    tail: TAIL,
};

const SENTENCE: Sentences = Sentences {
    eligible: |kinds, title| {
        [
            "به نظر می‌رسد ",
            kinds,
            " برای شما ممکن است، از راه «",
            title,
            "».",
        ]
        .concat()
    },
    conditional: |kinds, title| {
        [
            "به نظر می‌رسد ",
            kinds,
            " برای شما ممکن است، اگر موافقت‌های لازم داده شود: «",
            title,
            "».",
        ]
        .concat()
    },
    incomplete: "هنوز نمی‌توان گفت؛ نتیجه به پاسخ‌هایی بستگی دارد که هنوز نداده‌اید.",
    unasked: "هنوز پاسخی نداده‌اید؛ با چند پرسش روشن می‌شود چه راهی دارید.",
    uncertain: |kinds, title| {
        [
            "متن روشن نمی‌کند که ",
            kinds,
            " برای شما ممکن است یا نه: «",
            title,
            "».",
        ]
        .concat()
    },
    not_yet: |kinds, title| {
        [
            "به نظر می‌رسد ",
            kinds,
            " هنوز ممکن نیست، ولی گذشت زمان می‌تواند راه را باز کند: «",
            title,
            "».",
        ]
        .concat()
    },
    ineligible: |kinds| ["با این پاسخ‌ها، در متن راهی برای ", kinds, " پیدا نشد."].concat(),
};

const VERDICT: Verdicts = Verdicts {
    eligible: "واجد شرایط",
    conditional: "مشروط به موافقت",
    incomplete: "پاسخ‌ها کامل نیست",
    uncertain: "نامعلوم",
    not_yet: "هنوز نه",
    ineligible: "واجد شرایط نیست",
    more: |count| ["و ", count, " راه دیگر"].concat(),
    can_rise: "پاسخ‌های مانده شاید راه بهتری باز کند.",
    folded: |kinds| ["برای ", kinds, " با این پاسخ‌ها راهی در متن نیست."].concat(),
};

const TODO: Todos = Todos {
    heading: "اکنون چه کنید",
    answer: ("پرسش‌های مانده را پاسخ دهید.", "نتیجه به آن‌ها بستگی دارد."),
    find_out: (
        "پاسخ‌هایی را که نمی‌دانستید پیدا کنید.",
        "نتیجه به آن‌ها بستگی دارد.",
    ),
    answer_more: ("چند پاسخ هنوز مانده است.", "شاید راه بهتری باز کند."),
    go_on: "ادامهٔ پرسش‌ها",
    ask: (
        "جای نامعلوم متن را از دانشگاه بپرسید.",
        "خوانش‌های ممکن پایین‌تر در همین صفحه آمده است؛ آن را چاپ کنید و همراه ببرید.",
    ),
    see: (
        "ببینید کدام شرط برقرار نیست.",
        "اگر پاسخی نادرست است، آن را تغییر دهید. راه‌هایی را که در این متن نیست، از دانشگاه بپرسید.",
    ),
    wait: (
        "فعلاً صبر کنید.",
        "هزینه‌ای نپردازید و پیش از مهلت بعدی دوباره بررسی کنید.",
    ),
    approvals: ("دربارهٔ موافقت‌ها بپرسید.", |names| {
        ["این‌ها باید موافقت یا تأیید کنند: ", names, "."].concat()
    }),
    scan: "مدارک را اسکن و آماده کنید.",
    scan_each: "هر کدام ",
    scan_rule: |width, height, size| {
        [
            "، ",
            width,
            " در ",
            height,
            " پیکسل، تا ",
            size,
            " کیلوبایت.",
        ]
        .concat()
    },
    pay: "هزینهٔ بررسی مدارک را بپردازید.",
    pay_depends: |label| ["مبلغ به پاسخ شما دربارهٔ «", label, "» بستگی دارد."].concat(),
    file_until: |day| ["تا ", day, " درخواست را ثبت کنید."].concat(),
    file_from: |day| ["از ", day, " درخواست را ثبت کنید."].concat(),
    file: "درخواست را ثبت کنید.",
    at: "نشانی: ",
    last_day: |day| ["آخرین روز، ", day, " است."].concat(),
};

const NOTES: Notes = Notes {
    label: "مهلت، هزینه و نگهداری نتیجه",
    window: |semester| ["مهلت ثبت، ", semester].concat(),
    last_day: "امروز آخرین روز است",
    until_tomorrow: "فردا آخرین روز است",
    days_left: |days| [days, " روز مانده است"].concat(),
    tomorrow: "فردا باز می‌شود",
    opens_in: |days| [days, " روز دیگر باز می‌شود"].concat(),
    range: |from, to| [from, " تا ", to].concat(),
    year: |year| ["مهلت‌های سال ", year].concat(),
    coming: "مهلت‌های دوازده ماه آینده",
    one_window: |semester, days| [semester, ": ", days, "."].concat(),
    today: "امروز",
    today_is: |day| ["امروز، ", day].concat(),
    filing: |days| [days, ": ثبت درخواست"].concat(),
    fee: "هزینهٔ بررسی مدارک",
    fee_of: |option| ["هزینهٔ بررسی مدارک، ", option].concat(),
    fee_again: |fee| {
        [
            "اگر راهی را اشتباه انتخاب کنید و درخواست دیگری بدهید، شاید دوباره ",
            fee,
            " بپردازید.",
        ]
        .concat()
    },
    fee_clause: "بند هزینه",
    toman: |toman| ["برابر ", toman].concat(),
    inferred: "برداشت ما: متن این مورد را نام نبرده است.",
    fee_between: |label, least, most| {
        [
            "مبلغ به «",
            label,
            "» بستگی دارد: از ",
            least,
            " تا ",
            most,
            ".",
        ]
        .concat()
    },
    keep: "نگه دارید",
    print: "چاپ یا ذخیرهٔ PDF",
};

const ROUTES: Routes = Routes {
    yours: "راه‌های شما، از روشن‌ترین",
    nearest: "نزدیک‌ترین راه‌ها",
    all: "راه‌هایی که متن می‌شناسد",
    waiting: |count| [count, " راه که هنوز پاسخ‌هایی می‌خواهد"].concat(),
    closed: |count| [count, " راه دیگر که با این پاسخ‌ها بسته است"].concat(),
    all_met: |count| ["هر ", count, " شرط برقرار"].concat(),
    met: |count| [count, " برقرار"].concat(),
    open: |count| [count, " باز"].concat(),
    unclear: |count| [count, " نامعلوم"].concat(),
    not_yet: |count| [count, " هنوز نه"].concat(),
    unmet: |count| [count, " برقرار نیست"].concat(),
    approvals: "موافقت‌ها و تأییدهای لازم، به ترتیب:",
    criteria: "شرط‌ها",
    your_answer: "پاسخ شما:",
    unknown: "نمی‌دانم",
    unanswered: "هنوز پاسخ نداده‌اید",
    only: |kinds| ["فقط برای ", kinds].concat(),
    all_of: "همهٔ این‌ها با هم",
    any_of: "یکی از این‌ها",
    general: |count| [count, " شرط کلی، همه برقرار"].concat(),
    quoted: |name| ["«", name, "»"].concat(),
    decided: |name| {
        [
            "برای بسته بودن این راه همین بس است: ",
            name,
            " برقرار نیست.",
        ]
        .concat()
    },
    decided_together: |names| {
        [
            "برای بسته بودن این راه همین بس است: هیچ‌یک از ",
            names,
            " برقرار نیست.",
        ]
        .concat()
    },
    awaited: |names| {
        [
            "این راه پس از برقرار شدن این شرط می‌تواند باز شود: ",
            names,
            ".",
        ]
        .concat()
    },
    falls_between: "هیچ شرطی به‌تنهایی راه را نبسته است، ولی پاسخ‌های مانده هر چه باشد، همهٔ شرط‌ها با هم برقرار نمی‌شود.",
    missing: "نتیجهٔ این راه به این پاسخ‌ها بستگی دارد:",
    max_terms: |count| ["حداکثر ", count, " ترم."].concat(),
    tuition: |kinds, rule| ["شهریهٔ ", kinds, ": ", rule].concat(),
    paragraph: |article, paragraph| [article, "، بند ", paragraph].concat(),
    source: "عین متن",
    cited: |text, heading, paragraph| {
        [
            text,
            "، زیر عنوان «",
            heading,
            "»، بند ",
            paragraph,
            "؛ با همان نگارش.",
        ]
        .concat()
    },
};

const MAP: MapText = MapText {
    heading: "نقشهٔ راه‌های شما",
    columns: ["پاسخ‌های شما", "شرط‌ها", "راه‌ها"],
    caption: "خط پیوسته یعنی برقرار، خط بریده یعنی برقرار نیست و نقطه‌چین یعنی هنوز معلوم نیست.",
    route: |title, verdict, criteria| {
        [
            title,
            ": ",
            verdict,
            ". بر این‌ها استوار است: ",
            criteria,
            ".",
        ]
        .concat()
    },
};

const TAIL: Tail = Tail {
    documents: "مدارکی که لازم دارید",
    stated: "در متن آمده است",
    inferred: "برداشت ما از متن",
    for_routes: |numbers| ["برای راه ", numbers].concat(),
    doubts: "جایی که متن روشن نیست",
    likely: "خوانش محتمل؛ نتیجه بر همین پایه است",
    undecided: "هیچ‌یک از این خوانش‌ها را پایه نگرفته‌ایم.",
    others: |count| ["خوانش ما در ", count, " جای ناروشن متن"].concat(),
    edition: "این نتیجه بر پایهٔ کدام متن است؟",
    based_on: |title, publisher, status, day| {
        [
            "«",
            title,
            "»، ",
            publisher,
            ". ",
            status,
            " آخرین بازبینی: ",
            day,
            ".",
        ]
        .concat()
    },
    not_valid_yet: |day| {
        [
            "این قواعد از ",
            day,
            " به کار می‌آیند و آن روز هنوز نرسیده است.",
        ]
        .concat()
    },
    over: |day| {
        [
            "این قواعد تا ",
            day,
            " برقرار بودند و آن روز گذشته است. پیش از هر اقدام، قواعد تازه را بپرسید.",
        ]
        .concat()
    },
    unreviewed: |day| {
        ["این قواعد باید تا ", day, " دوباره با متن سنجیده می‌شدند و نشده‌اند؛ شاید متن عوض شده باشد. پیش از هر اقدام، شرط‌ها، هزینه‌ها و مهلت‌ها را بپرسید."].concat()
    },
    book: "دفتر قواعد",
    version: "نسخهٔ",
    digest: "اثر انگشت",
    answers: "پاسخ‌های دانشجو",
};
