//! All routes: those that can come to something by rank, the others folded away by article.

use crate::app::App;
use crate::components::later;
use crate::components::route_card::{self, Heading, Place, route_card};
use crate::icon::{Icon, draw};
use crate::view::ranking::Ranking;
use crate::view::routes::Route;
use yew::prelude::*;

/// The routes of a student.
pub fn route_list(app: &App, ranking: &Ranking) -> Html {
    let words = &app.later().result.routes;
    let heading = match (ranking.open.is_empty(), ranking.nearest.is_empty()) {
        (false, _) => words.yours,
        (true, false) => words.nearest,
        (true, true) => words.all,
    };
    let ranked = ranking
        .open
        .iter()
        .chain(&ranking.nearest)
        .enumerate()
        .map(|(at, route)| {
            route_card(
                app,
                route,
                Place {
                    number: Some(at + 1),
                    heading: Heading::OfRank,
                    open: at == 0,
                },
            )
        });
    html! {
        <section class="masir-section">
            <h2>{ heading }</h2>
            { for ranked }
            { folded(app, words.waiting, &ranking.waiting, None) }
            { folded(app, words.closed, &ranking.closed, Some("masir-noprint")) }
        </section>
    }
}

/// Routes behind one line, under the headings of their articles, which may stay off paper.
fn folded(
    app: &App,
    heading: fn(&str) -> String,
    routes: &[Route],
    off_paper: Option<&'static str>,
) -> Html {
    if routes.is_empty() {
        return html! { <span hidden={true} /> };
    }
    let groups = routes.chunk_by(|a, b| article_of(app, a) == article_of(app, b));
    html! {
        <details class="masir-route masir-others">
            <summary>
                <h3>{ heading(&app.format().count(routes.len())) }</h3>
                { draw(Icon::CHEVRON) }
            </summary>
            <div class={off_paper}>{ for groups.map(|group| article(app, group)) }</div>
        </details>
    }
}

fn article(app: &App, group: &[Route]) -> Html {
    let article = group.first().and_then(|route| article_of(app, route));
    let title = article.and_then(|article| app.book().articles.get(usize::from(article)));
    let cards = group.iter().map(|route| {
        let (key, route) = (route_card::key_of(app, route), route.clone());
        html! { <key={key}>{ later::folded(app, move |app| card(app, &route)) }</> }
    });
    html! {
        <div key={article.map_or(-1, i32::from)} class="masir-others__article">
            <h4>{ title.map(|article| app.t(article.title).to_owned()).unwrap_or_default() }</h4>
            { for cards }
        </div>
    }
}

fn card(app: &App, route: &Route) -> Html {
    let place = Place {
        number: None,
        heading: Heading::InArticle,
        open: false,
    };
    route_card(app, route, place)
}

fn article_of(app: &App, route: &Route) -> Option<u16> {
    app.book().clauses[usize::from(route.clause)].article
}
