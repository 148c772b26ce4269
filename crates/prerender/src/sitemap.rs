//! The sitemap. It speaks of whole addresses, so it is written only where the site's is known.

use masir_rulebook::{Language, RuleBook};

use crate::page::Page;

/// Every page once, with the same page in the other languages.
pub(crate) fn of(book: &RuleBook, pages: &[Page], base: &str) -> String {
    let mut map = String::from(concat!(
        r#"<?xml version="1.0" encoding="UTF-8"?>"#,
        "\n",
        r#"<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">"#,
        "\n",
    ));
    for page in pages {
        let links: String = Language::ALL
            .map(|language| {
                let (tag, there) = (language.tag(), page.to(language).link(book));
                format!(r#"<xhtml:link rel="alternate" hreflang="{tag}" href="{base}{there}"/>"#)
            })
            .concat();
        let here = page.link(book);
        map.push_str(&["<url><loc>", base, &here, "</loc>", &links, "</url>\n"].concat());
    }
    map + "</urlset>\n"
}
