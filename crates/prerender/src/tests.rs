//! What holds of the site's pages, whatever the rules say.

use std::collections::BTreeSet;
use std::rc::Rc;

use masir_rulebook::Date;
use masir_web::library::Library;

use crate::draw::{self, Books};
use crate::page::{Page, View};
use crate::{is_address, link, site};

const BASE: &str = "https://masir.example/check/";

fn files(base: &str) -> Vec<(String, String)> {
    site(&Books::bundled().unwrap(), base).unwrap()
}

fn links(html: &str) -> impl Iterator<Item = &str> {
    html.split(" href=\"")
        .skip(1)
        .filter_map(|rest| Some(rest.split_once('"')?.0))
}

/// What pages show besides, which lies in the site already.
const ASSETS: [&str; 12] = [
    "masir.webmanifest",
    "icon-192.png",
    "vazirmatn-subset.woff2",
    "icon.svg",
    "masir.css",
    "later.css",
    "tokens.css",
    "shell.css",
    "print.css",
    "masir_bg.wasm",
    "split_fa.wasm",
    "split_en.wasm",
];

fn is_start(path: &str) -> bool {
    matches!(path, "index.html" | "en/index.html")
}

/// The file that a page means by a link, with the start page for its folder.
fn meant(page: &str, link: &str) -> String {
    let mut path: Vec<&str> = page.split('/').collect();
    path.pop();
    for part in link.split('/') {
        match part {
            "." | "" => {}
            ".." => drop(path.pop().expect("a link stays in the site")),
            name => path.push(name),
        }
    }
    let path = path.join("/");
    match path.as_str() {
        "" => "index.html".to_owned(),
        "en" => "en/index.html".to_owned(),
        _ => path,
    }
}

#[test]
fn every_link_leads_to_a_page_or_into_the_program() {
    let files = files("");
    let pages: BTreeSet<&str> = files.iter().map(|(path, _)| path.as_str()).collect();
    let mut followed = BTreeSet::from(["index.html".to_owned()]);
    for (path, html) in &files {
        for link in links(html).filter(|link| !link.contains(':')) {
            // The program is at the start pages.
            let (file, fragment) = link.split_once('#').unwrap_or((link, ""));
            if file.is_empty() {
                assert!(is_start(path) || fragment == "main", "{path}: {link}");
                continue;
            }
            let there = meant(path, file);
            if ASSETS.contains(&&*there) {
                continue;
            }
            assert!(pages.contains(&*there), "{path} links to {link}");
            assert!(is_start(&there) || fragment.is_empty(), "{path}: {link}");
            if there != *path {
                followed.insert(there);
            }
        }
    }
    let pages: BTreeSet<String> = pages.into_iter().map(str::to_owned).collect();
    assert_eq!(followed, pages, "every page is linked to");
}

#[test]
fn a_page_without_the_program_has_nothing_that_needs_it() {
    for (path, html) in files("") {
        if is_start(&path) {
            continue;
        }
        for tag in [
            "<script",
            "<button",
            "<input",
            "<form",
            "<noscript",
            " style=",
        ] {
            assert!(!html.contains(tag), "{path} has {tag}");
        }
        assert!(!links(&html).any(|link| link.starts_with("#/")), "{path}");
    }
}

#[test]
fn each_page_says_what_it_is_and_in_which_language() {
    let mut seen = BTreeSet::new();
    for (path, html) in files("") {
        let language = if path.starts_with("en/") {
            r#"lang="en" dir="ltr""#
        } else {
            r#"lang="fa" dir="rtl""#
        };
        assert!(html.contains(&format!("<html {language}>")), "{path}");
        let between = |start: &str, end: &str| {
            let rest = html
                .split_once(start)
                .unwrap_or_else(|| panic!("{path}: {start}"))
                .1;
            rest.split_once(end).unwrap().0.to_owned()
        };
        let title = between("<title>", "</title>");
        assert!(title.chars().count() > 8, "{path}: {title}");
        assert!(
            between("name=\"description\" content=\"", "\"")
                .chars()
                .count()
                > 20,
            "{path}"
        );
        assert_eq!(html.matches("<h1").count(), 1, "{path}");
        let is_new = seen.insert((path.starts_with("en/"), title));
        assert!(is_new, "{path} has the title of another page");
    }
}

#[test]
fn whole_addresses_are_given_only_where_the_site_has_one() {
    for (path, html) in files("") {
        assert_ne!(path, "sitemap.xml");
        assert!(!html.contains("rel=\"canonical\""), "{path}");
    }
    let files = files(BASE);
    let (map, pages): (Vec<_>, Vec<_>) = files.iter().partition(|(path, _)| path == "sitemap.xml");
    let map = &map[0].1;
    for (path, html) in pages {
        let address = [BASE, path.strip_suffix("index.html").unwrap_or(path)].concat();
        assert!(map.contains(&format!("<loc>{address}</loc>")), "{path}");
        let canonical = format!("rel=\"canonical\" href=\"{address}\"");
        assert!(html.contains(&canonical), "{path}");
        assert_eq!(html.matches("rel=\"alternate\"").count(), 3, "{path}");
    }
    assert_eq!(map.matches("<url>").count(), files.len() - 1);
}

#[test]
fn the_start_page_is_the_same_on_any_day() {
    let library = Rc::new(Library::bundled().unwrap());
    for page in Page::all(library.checker().book()).unwrap() {
        if page.view != View::Start {
            continue;
        }
        let on =
            |day| draw::layout(&Books::on(library.clone(), Date::parse(day).unwrap()).app(page));
        assert_eq!(on("1404-01-01"), on("1405-02-31"));
        assert_eq!(on("1404-01-01"), on("1410-12-29"));
    }
}

#[test]
fn links_between_views_become_links_between_files() {
    let books = Books::bundled().unwrap();
    let book = books.book();
    let clause = &book.clauses[0].id;
    let page = Page::all(book)
        .unwrap()
        .into_iter()
        .find(|page| page.view == View::Clause(0));
    let page = page.unwrap();
    for (fragment, to) in [
        ("#/".to_owned(), "../../".to_owned()),
        ("#/en/".to_owned(), "../../en/".to_owned()),
        (
            format!("#/en/clause/{clause}"),
            format!("../../en/clause/{clause}.html"),
        ),
        ("#/clauses".to_owned(), "../../fa/clauses.html".to_owned()),
        ("#/result".to_owned(), "../../#/result".to_owned()),
        (
            "#/no-such-view".to_owned(),
            "../../#/no-such-view".to_owned(),
        ),
        (
            "https://example.com/#/".to_owned(),
            "https://example.com/#/".to_owned(),
        ),
    ] {
        let html = format!("<a class=\"x\" href=\"{fragment}\">y</a>");
        let linked = format!("<a class=\"x\" href=\"{to}\">y</a>");
        assert_eq!(link::between_pages(books.names(), page, &html), linked);
    }
}

#[test]
fn an_address_of_a_site_is_told_from_others() {
    assert!(is_address(BASE));
    assert!(is_address("http://localhost/"));
    for base in [
        "masir.example/",
        "https://masir.example",
        "https:///",
        "https://a/?b/",
        "https://a\"/",
    ] {
        assert!(!is_address(base), "{base}");
    }
}
