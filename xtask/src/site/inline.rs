//! What a page needs for its first paint stands in it: nothing is waited for a second time.
//!
//! Tags ask for it with `data-inline`. Names and checksums come later, so what is put in is renamed
//! and sealed with the rest of the page.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::files;
use crate::failure::{Failure, Result, While as _};

const MARK: &str = " data-inline";

/// Puts what is asked for into every page, and takes away the files that no page names any more.
pub(crate) fn into_pages(site: &Path) -> Result {
    let mut taken = BTreeSet::new();
    let mut pages = Vec::new();
    for page in files::with_extension(site, &["html"])? {
        let mut html = fs::read_to_string(&page).during(page.display())?;
        if html.contains(MARK) {
            let folder = page.parent().unwrap_or(site);
            html = inlined(&html, |link| {
                let file = files::beside(folder, link);
                let text = fs::read_to_string(&file).during(file.display());
                taken.insert(file);
                text
            })?;
            fs::write(&page, &html).during(page.display())?;
        }
        pages.push(html);
    }
    remove_unnamed(taken, &pages)
}

fn remove_unnamed(taken: BTreeSet<PathBuf>, pages: &[String]) -> Result {
    for file in taken {
        let name = files::name(&file);
        if !pages.iter().any(|page| page.contains(name)) {
            fs::remove_file(&file).during(file.display())?;
        }
    }
    Ok(())
}

/// A page with its marked tags replaced; style sheets that stand one after the other become one.
fn inlined(html: &str, mut read: impl FnMut(&str) -> Result<String>) -> Result<String> {
    let mut whole = String::new();
    let mut rest = html;
    while let Some(mark) = rest.find(MARK) {
        let start = rest[..mark].rfind('<').unwrap_or(mark);
        let (before, tag) = rest.split_at(start);
        let link = ["src", "href"].iter().find_map(|name| {
            let own = tag.split_once('>').map_or(tag, |(own, _)| own);
            let value = own.split_once(&format!(" {name}=\""))?.1;
            Some(value.split_once('"')?.0)
        });
        let link = link.ok_or_else(|| Failure::new("a tag to inline names no file"))?;
        let text = read(link)?;
        let text = text.trim();
        let (end, piece) = if tag.starts_with("<script") {
            ("</script>", ["<script>", text, "</script>"].concat())
        } else {
            (">", ["<style>", &rebased(text, link), "</style>"].concat())
        };
        if piece.matches("</s").count() > 1 {
            return Err(Failure::new(format!("{link} would end its own tag")));
        }
        whole.push_str(before);
        whole.push_str(&piece);
        let length = tag.find(end).map_or(tag.len(), |at| at + end.len());
        rest = &tag[length..];
    }
    Ok((whole + rest).replace("</style>\n<style>", ""))
}

/// Style that goes from its own folder into a page elsewhere: what it names is named from there.
fn rebased(css: &str, link: &str) -> String {
    let folder = link.rfind('/').map_or("", |end| &link[..=end]);
    let mut pieces = css.split("url(");
    let mut whole = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let quote = piece
            .find(|letter| letter != '"' && letter != '\'')
            .unwrap_or(0);
        let (quote, name) = piece.split_at(quote);
        let folder = if name.starts_with("data:") {
            ""
        } else {
            folder
        };
        whole.push_str(&["url(", quote, folder, name].concat());
    }
    whole
}

#[cfg(test)]
mod tests {
    use super::inlined;

    #[test]
    fn what_is_marked_stands_in_the_page_and_nothing_else() {
        let page = concat!(
            "<script src=\"../a.js\" data-inline></script>\n",
            "<link rel=\"stylesheet\" href=\"../a.css\" data-inline>\n",
            "<link rel=\"stylesheet\" href=\"../b.css\" data-inline>\n",
            "<link rel=\"stylesheet\" href=\"../c.css\">",
            "<script src=\"c.js\"></script>"
        );
        let read = |link: &str| {
            Ok(match link {
                "../a.js" => "go()\n",
                "../a.css" => "p{background:url(\"x.png\")}",
                "../b.css" => "a{background:url(data:,)}",
                _ => panic!("{link} is not marked"),
            }
            .to_owned())
        };
        assert_eq!(
            inlined(page, read).unwrap(),
            concat!(
                "<script>go()</script>\n",
                "<style>p{background:url(\"../x.png\")}a{background:url(data:,)}</style>\n",
                "<link rel=\"stylesheet\" href=\"../c.css\">",
                "<script src=\"c.js\"></script>"
            )
        );
    }

    #[test]
    fn nothing_ends_its_own_tag() {
        let page = "<script src=\"a.js\" data-inline></script>";
        assert!(inlined(page, |_| Ok("'</script>'".to_owned())).is_err());
    }
}
