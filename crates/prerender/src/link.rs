//! The links of a page that stands by itself: to other pages, and into the program where there is none.

use masir_web::route::{Address, Names};

use crate::page::Page;

const HREF: &str = " href=\"#/";

/// Turns the links between views of a drawn page into links that need no program.
pub(crate) fn between_pages(names: Names<'_>, page: Page, html: &str) -> String {
    let mut pieces = html.split(HREF);
    let mut linked = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (path, rest) = piece.split_once('"').unwrap_or((piece, ""));
        let fragment = ["/", path].concat();
        let there = Address::parse(&fragment, names).and_then(Page::of);
        // An unknown view reads as the start page, and must stay what it is.
        let there = there.filter(|there| there.address().fragment(names)[1..] == fragment);
        let to = there.map_or_else(|| program(page, &fragment), |there| there.link(names.book));
        linked.push_str(&[" href=\"", page.root(), &to, "\"", rest].concat());
    }
    linked
}

/// A view of the program, from the root of the site: it is begun in the language of the page.
pub(crate) fn program(page: Page, fragment: &str) -> String {
    [page.folder(), "#", fragment].concat()
}
