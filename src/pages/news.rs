//! What is new, below every page: a newer release, rules that could not be checked, answers that were
//! given under other rules.

use crate::app::{App, PageProps};
use crate::browser;
use crate::route::Route;
use crate::state::Keeping;
use crate::store;
use crate::text::{self, NewsText};
use crate::view::news::{self, Age, Book, Given, Heard};
use masir_rulebook::{Date, Procedure, RuleBook};
use yew::prelude::*;

/// The day on which the network last said which rules are the newest.
const CHECKED: &str = "masir-checked";
/// The rules that the kept answers were given under.
const RULES: &str = "masir-rules";

/// The notice. It stays at the foot of the window until it is put aside, and at the end of the page
/// after that, so that no result stands without it.
#[component]
pub fn News(props: &PageProps) -> Html {
    let app = &props.app;
    let heard = use_state_eq(Heard::default);
    let checked_on = use_state_eq(|| None::<Date>);
    let given = use_state_eq(|| None::<Given>);
    let is_aside = use_state_eq(|| false);
    {
        let (heard, checked_on) = (heard.clone(), checked_on.clone());
        use_effect_with((), move |()| {
            browser::on_news(move || {
                let now = news::heard(&browser::news());
                checked_on.set(last_check(now));
                heard.set(now);
            });
        });
    }
    {
        let (given, books) = (given.clone(), app.clone());
        let answered = (app.answers.count() > 0, app.procedure_answers.count() > 0);
        use_effect_with(answered, move |_| given.set(compare(&books, true)));
    }
    {
        let is_aside = is_aside.clone();
        use_effect_with(*heard, move |_| is_aside.set(false));
    }
    let put_aside = {
        let is_aside = is_aside.clone();
        Callback::from(move |_: MouseEvent| is_aside.set(true))
    };
    let accept = {
        let (given, app) = (given.clone(), app.clone());
        Callback::from(move |_: MouseEvent| given.set(compare(&app, false)))
    };
    let age = news::age(*heard, *checked_on, app.today, app.route);
    let class = classes!("masir-news", is_aside.then_some("masir-news--aside"));
    html! {
        <div {class} role="status" aria-label={words(app).label}>
            { newer(app, *heard, &put_aside) }
            { how_old(app, age, &put_aside) }
            { other_rules(app, given.as_ref(), &accept) }
        </div>
    }
}

/// When the network last said which rules are the newest, after it has been asked.
fn last_check(heard: Heard) -> Option<Date> {
    if heard.checked == Some(true) {
        let today = browser::today();
        browser::keep(CHECKED, &String::from(today));
        return Some(today);
    }
    Date::parse(&browser::kept(CHECKED)).ok()
}

/// Keeps which rules the answers were given under, and says where they are others than today's. What
/// the reader has accepted was given under today's.
fn compare(app: &App, as_kept: bool) -> Option<Given> {
    let shelf = app
        .library
        .elsewhere()
        .map_or("", |elsewhere| elsewhere.shelf());
    let place = [RULES, shelf].concat();
    let kept = browser::kept(&place);
    let (text, given) = news::given_under(if as_kept { &kept } else { "" }, &books(app));
    if text != kept {
        browser::keep(&place, &text);
    }
    given
}

fn books(app: &App) -> [Book<'_>; 2] {
    let RuleBook {
        id, version, hash, ..
    } = app.book();
    let rules = Book {
        id,
        version,
        hash,
        answered: app.answers.count() > 0,
    };
    let Procedure {
        id, version, hash, ..
    } = app.library.road().procedure();
    let procedure = Book {
        id,
        version,
        hash,
        answered: app.procedure_answers.count() > 0,
    };
    [rules, procedure]
}

fn newer(app: &App, heard: Heard, put_aside: &Callback<MouseEvent>) -> Html {
    if !heard.newer {
        return html! { <div hidden={true} /> };
    }
    let words = words(app);
    let mut said = if heard.rules {
        (words.newer_rules)(&version(app, &app.book().version))
    } else {
        words.newer_program.to_owned()
    };
    said.push(' ');
    said.push_str(match heard.ready {
        None => words.fetching,
        Some(false) => words.not_fetched,
        Some(true) => words.ready,
    });
    let take = {
        let app = app.clone();
        move |_: MouseEvent| take(&app)
    };
    html! {
        <div class="masir-news__in">
            <p>{ said }</p>
            <div class="masir-news__do masir-noprint">
                if heard.ready == Some(true) {
                    <button class="masir-button masir-button--quiet" type="button" onclick={take}>{ words.take }</button>
                }
                <button class="masir-button masir-button--quiet" type="button" onclick={put_aside}>{ words.later }</button>
            </div>
        </div>
    }
}

/// Goes on with the newer release, with all answers: what this browser does not keep is handed over.
fn take(app: &App) {
    let handed_over = (app.keeping != Keeping::Kept).then(|| {
        let answers = store::encode(&app.answers, &app.book().facts);
        let procedure = &app.library.road().procedure().facts;
        let procedure = store::encode(&app.procedure_answers, procedure);
        let ticks = store::encode_ticks(&app.ticks);
        [answers, procedure, ticks, store::encode_way(app)].join("\n")
    });
    browser::take_new(handed_over.as_deref());
}

fn how_old(app: &App, age: Age, put_aside: &Callback<MouseEvent>) -> Html {
    let words = words(app);
    let day = |day| app.format().day_month_year(day);
    let said = match age {
        Age::Fresh => return html! { <div hidden={true} /> },
        Age::Stale(checked_on) => (words.stale)(&day(checked_on)),
        Age::Unchecked(Some(checked_on)) => (words.unchecked_since)(&day(checked_on)),
        Age::Unchecked(None) => words.never_checked.to_owned(),
    };
    html! {
        <div class="masir-news__in">
            <p>{ said }</p>
            <div class="masir-news__do masir-noprint">
                <button class="masir-button masir-button--quiet" type="button" onclick={put_aside}>{ app.ui().common.understood }</button>
            </div>
        </div>
    }
}

fn other_rules(app: &App, given: Option<&Given>, accept: &Callback<MouseEvent>) -> Html {
    let Some(given) = given else {
        return html! { <div hidden={true} /> };
    };
    let words = words(app);
    let now = version(app, books(app)[given.book].version);
    let there = if given.book == 0 {
        Route::Answers
    } else {
        Route::Withdrawal
    };
    html! {
        <div class="masir-news__in">
            <p>{ (words.given)(&version(app, &given.then), &now) }</p>
            <div class="masir-news__do masir-noprint">
                <a class="masir-button masir-button--quiet" href={app.href(there)}>{ words.look }</a>
                <button class="masir-button masir-button--quiet" type="button" onclick={accept}>{ app.ui().common.understood }</button>
            </div>
        </div>
    }
}

fn version(app: &App, version: &str) -> String {
    app.format().digits(version)
}

fn words(app: &App) -> &'static NewsText {
    text::news(app.language)
}
