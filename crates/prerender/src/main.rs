//! `masir-prerender FOLDER [BASE]`: writes the pages that need no program into a folder.
//!
//! The start page in both languages is what the program draws there too, so that it can take over
//! and nothing moves. A page for each clause, for their list and for the steps of the procedure can
//! be read without any script. With the address that the site will have, they name their canonical
//! addresses, and a sitemap lists them.

mod draw;
mod frame;
mod link;
mod list;
mod page;
mod shell;
mod sitemap;
mod steps;
#[cfg(test)]
mod tests;

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs, io};

use draw::Books;
use page::Page;

fn main() -> ExitCode {
    let words: Vec<String> = env::args().skip(1).collect();
    let outcome = match words.as_slice() {
        [folder] => write(Path::new(folder), ""),
        [folder, base] => write(Path::new(folder), base),
        _ => {
            Err("masir-prerender takes a folder and, where it is known, the site's address".into())
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("masir-prerender: {sentence}");
            ExitCode::FAILURE
        }
    }
}

fn write(folder: &Path, base: &str) -> Result<(), String> {
    if !base.is_empty() && !is_address(base) {
        return Err(format!(
            "{base} is no address of a site: it begins with https:// or http:// and ends with /"
        ));
    }
    let books = Books::bundled()?;
    for (path, text) in site(&books, base)? {
        put(&folder.join(&path), &text).map_err(|error| format!("{path}: {error}"))?;
    }
    Ok(())
}

/// Every file, by its path in the site.
fn site(books: &Books, base: &str) -> Result<Vec<(String, String)>, String> {
    let pages = Page::all(books.book())?;
    let mut files: Vec<(String, String)> = pages
        .iter()
        .map(|page| (page.path(books.book()), frame::whole(books, *page, base)))
        .collect();
    if !base.is_empty() {
        files.push((
            "sitemap.xml".to_owned(),
            sitemap::of(books.book(), &pages, base),
        ));
    }
    Ok(files)
}

fn is_address(base: &str) -> bool {
    let rest = base
        .strip_prefix("https://")
        .or_else(|| base.strip_prefix("http://"));
    rest.is_some_and(|rest| {
        rest.len() > 1 && rest.ends_with('/') && !rest.contains(['"', '<', '>', '&', ' ', '?', '#'])
    })
}

fn put(file: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(file, text)
}
