//! A page as a file: what is drawn, and what a browser and a search engine are told of it.

use masir_rulebook::Language;
use masir_web::app::App;
use masir_web::pages;
use masir_web::text::{direction, plain};

use crate::draw::{self, Books};
use crate::page::{Page, View};
use crate::{link, list, shell, steps};

/// The start page, which the program takes over.
const START: &str = include_str!("../../../index.html");
/// Every other page, which no program belongs to.
const PLAIN: &str = include_str!("page.html");

/// The whole file.
pub(crate) fn whole(books: &Books, page: Page, base: &str) -> String {
    let app = books.app(page);
    let template = match page.view {
        View::Start => START,
        _ => PLAIN,
    };
    filled(
        template,
        &[
            ("lang", page.language.tag()),
            ("dir", direction(page.language)),
            ("title", &escaped(&title(&app, page))),
            ("description", &escaped(&description(&app, page))),
            ("links", &relations(books, page, base)),
            ("root", page.root().trim_start_matches("./")),
            ("body", &body(books, &app, page)),
        ],
    )
}

fn body(books: &Books, app: &App, page: Page) -> String {
    let drawn = match page.view {
        View::Start => return shell::of(books, app, page),
        View::Clause(_) => draw::layout(app),
        View::Clauses => draw::around(app, list::list(app)),
        View::Withdrawal => draw::around(app, steps::steps(app)),
    };
    let linked = link::between_pages(books.names(), page, &drawn);
    let fragment = page.address().fragment(books.names());
    let there = [page.root(), &link::program(page, &fragment[1..])].concat();
    let words = plain(page.language).open;
    let open = format!(
        r#"<p class="masir-section masir-noprint"><a href="{there}">{words}</a></p></main>"#
    );
    linked.replacen("</main>", &open, 1)
}

fn title(app: &App, page: Page) -> String {
    match page.view {
        // Its page in the program goes by what is to be done there.
        View::Withdrawal => pages::with_brand(app, app.pt(app.library.road().procedure().title)),
        _ => pages::title(app),
    }
}

fn description(app: &App, page: Page) -> String {
    let words = plain(page.language);
    match page.view {
        View::Start => words.start.to_owned(),
        View::Clauses => words.clauses.to_owned(),
        View::Clause(clause) => {
            let clause = &app.book().clauses[usize::from(clause)];
            app.t(clause.sentence).to_owned()
        }
        View::Withdrawal => (words.steps)(app.pt(app.library.road().procedure().title)),
    }
}

/// The page's own address and those of the same page in other languages: whole ones where the
/// site's is known, and else from here. A canonical address that is none would be worse than none.
fn relations(books: &Books, page: Page, base: &str) -> String {
    let root = if base.is_empty() { page.root() } else { base };
    let link = |language| [root, &page.to(language).link(books.book())].concat();
    let alternate = |tag: &str, language| {
        let link = link(language);
        format!("<link rel=\"alternate\" hreflang=\"{tag}\" href=\"{link}\">")
    };
    let mut lines = Language::ALL.map(|one| alternate(one.tag(), one)).to_vec();
    lines.push(alternate("x-default", Language::Fa));
    if !base.is_empty() {
        let here = link(page.language);
        lines.push(format!("<link rel=\"canonical\" href=\"{here}\">"));
    }
    lines.join("\n")
}

/// A template with its places filled, in one go: what is filled in has no places.
fn filled(template: &str, values: &[(&str, &str)]) -> String {
    let mut pieces = template.split('{');
    let mut whole = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (name, rest) = piece.split_once('}').unwrap_or((piece, ""));
        let value = values.iter().find(|(other, _)| *other == name);
        whole.push_str(value.expect("a template names only what there is").1);
        whole.push_str(rest);
    }
    whole
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
