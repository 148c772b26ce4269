//! The result: one sentence, what to do, and why.

use crate::app::{App, PageProps};
use crate::browser;
use crate::components::{
    advice, documents, doubts, edition, fee_note, later, map, receipt_code, route_list, share_link,
    todo, trial, verdict, window_note,
};
use crate::icon::{Icon, draw};
use crate::route::Route;
use crate::view::doubts::doubts as find_doubts;
use crate::view::ranking::{Ranking, ranking};
use crate::view::routes::routes;
use crate::view::summary::{Summary, summary};
use masir_rulebook::{Assessment, Verdict};
use std::cell::LazyCell;
use std::rc::Rc;
use yew::prelude::*;

/// Worked out when a piece first asks for it.
type Lazy<T> = Rc<LazyCell<T, Box<dyn FnOnce() -> T>>>;

fn lazy<T>(find: impl FnOnce() -> T + 'static) -> Lazy<T> {
    Rc::new(LazyCell::new(Box::new(find)))
}

/// What the page is drawn from.
struct Found {
    explained: Lazy<Assessment>,
    ranking: Lazy<Ranking>,
}

/// The result page.
#[component]
pub fn ResultPage(props: &PageProps) -> Html {
    let app = &props.app;
    let found = found(app);
    html! { <>
        <a class="masir-back" href={app.href(Route::Answers)}>
            { draw(Icon::BACK) }{ app.later().result.answers }
        </a>
        <div class="masir-split masir-split--result">{ pieces(app, &found) }</div>
    </> }
}

fn found(app: &App) -> Found {
    let explained = lazy({
        let app = app.clone();
        move || app.explained()
    });
    let ranking = lazy({
        let (app, explained) = (app.clone(), explained.clone());
        move || {
            let book = app.book();
            ranking(book, routes(book, &explained))
        }
    });
    Found { explained, ranking }
}

/// The page in pieces, each in a task of its own where the page is not seen yet: what is seen first, and
/// what stands below it.
fn pieces(app: &App, found: &Found) -> Html {
    let receipt = lazy({
        let app = app.clone();
        move || receipt_code::shown(&app)
    });
    let on_paper = receipt.clone();
    let of = |piece: fn(&App, &Ranking) -> Html| {
        let ranking = found.ranking.clone();
        move |app: &App| piece(app, &ranking)
    };
    let below = |piece| later::below(app, of(piece));
    html! { <>
        { first(app, &found.explained) }
        { first(app, &found.ranking) }
        { later::part(app, of(head)) }
        { later::below(app, move |app| side(app, &receipt)) }
        <div class="masir-split__body">
            { below(route_list::route_list) }
            { below(map::picture) }
            { below(changes) }
            { below(papers) }
            { later::below(app, move |app| closing(app, &on_paper)) }
        </div>
    </> }
}

/// A piece that shows nothing: what others need is worked out in a task of its own.
fn first<T: 'static>(app: &App, lazy: &Lazy<T>) -> Html {
    let lazy = lazy.clone();
    later::part(app, move |_| {
        LazyCell::force(&lazy);
        Html::default()
    })
}

fn head(app: &App, ranking: &Ranking) -> Html {
    let words = app.later().result;
    let summary = &summary(app.book(), &app.assessment);
    html! {
        <div class="masir-split__head masir-stack">
            <p class="masir-soft">{ (words.checked_on)(&app.format().date(app.today)) }</p>
            <h1 tabindex="-1">{ sentence(app, summary) }</h1>
            { verdict::verdicts(app, summary) }
            <p class="masir-lead">{ words.hedge }</p>
            { edition::validity(app, &app.book().edition) }
            { todo::todos(app, summary, ranking.open.first()) }
        </div>
    }
}

/// The result in one sentence, hedged as the text is.
fn sentence(app: &App, summary: &Summary) -> String {
    let words = &app.later().result.sentence;
    let kinds = verdict::either(app, &summary.kinds);
    let title = summary.lead.map_or("", |clause| {
        app.t(app.book().clauses[usize::from(clause)].title)
    });
    match summary.best {
        Verdict::Eligible => (words.eligible)(&kinds, title),
        Verdict::Conditional => (words.conditional)(&kinds, title),
        Verdict::Incomplete if app.answers.count() == 0 => words.unasked.to_owned(),
        Verdict::Incomplete => words.incomplete.to_owned(),
        Verdict::Uncertain => (words.uncertain)(&kinds, title),
        Verdict::NotYet => (words.not_yet)(&kinds, title),
        Verdict::Ineligible => (words.ineligible)(&kinds),
    }
}

fn side(app: &App, receipt: &receipt_code::Shown) -> Html {
    let words = &app.later().result.notes;
    let print = |_: MouseEvent| browser::print();
    html! {
        <aside class="masir-split__side" aria-label={words.label}>
            { window_note::window_note(app) }
            { fee_note::fee_note(app) }
            <div class="masir-note masir-noprint">
                <h2>{ words.keep }</h2>
                <button class="masir-do" type="button" onclick={print}>{ draw(Icon::PRINT) }{ words.print }</button>
                { share_link::share_link(app) }
                { receipt_code::offer(app, receipt) }
            </div>
        </aside>
    }
}

/// What to bring, and where the text is unclear.
fn papers(app: &App, ranking: &Ranking) -> Html {
    let doubts = find_doubts(&app.book().clauses, &app.speech.book, &ranking.open);
    html! { <>
        { documents::documents(app, &ranking.open) }
        { doubts::doubts(app, &doubts, &app.speech.book) }
    </> }
}

/// What the result rests on.
fn closing(app: &App, receipt: &receipt_code::Shown) -> Html {
    html! { <>
        { edition::of_rules(app, app.later().result.tail.edition) }
        { receipt_code::on_paper(app, receipt) }
        { answers(app) }
    </> }
}

/// What would change the result, and what other answers would come to.
fn changes(app: &App, ranking: &Ranking) -> Html {
    let shown: Vec<_> = ranking
        .open
        .iter()
        .chain(&ranking.nearest)
        .cloned()
        .collect();
    html! {
        <div>
            { advice::advice(app, &shown) }
            { trial::trial(app) }
            { trial::tried(app) }
        </div>
    }
}

/// What the student answered; on paper alone.
fn answers(app: &App) -> Html {
    use crate::components::criteria::given;
    let lines = app.answers.order().iter().map(|fact| {
        let label = app.t(app.book().facts[usize::from(*fact)].label).to_owned();
        html! { <div key={*fact}><dt class="masir-soft">{ label }</dt><dd>{ given(app, *fact) }</dd></div> }
    });
    html! {
        <section class="masir-section masir-print">
            <h2>{ app.later().result.tail.answers }</h2>
            <dl class="masir-answers">{ for lines }</dl>
        </section>
    }
}
