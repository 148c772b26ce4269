//! The whole site in one file, for offices without a web server: it is opened from a disk.
//!
//! Styles, script, font and icon stand in the page, the parts of the program compressed behind it. A
//! page on a disk may fetch nothing, and this one is not allowed to either.

use std::fs;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

use super::files;
use crate::failure::{Failure, Result, While as _};

/// What the file is called.
pub(super) const NAME: &str = "masir.html";
const PAGE: &str = "index.html";
/// Hands out what stands in the page where the program would fetch it.
const FETCH: &str = include_str!("../../single.js");
/// What belongs to a site, and to no file on a disk.
const DROPPED: [&str; 5] = [
    "preload",
    "modulepreload",
    "manifest",
    "apple-touch-icon",
    "alternate",
];

/// Writes the file beside a finished site whose files have their compressed twins.
pub(super) fn write(site: &Path) -> Result {
    let html = fs::read_to_string(site.join(PAGE)).during(PAGE)?;
    let mut whole = with_files(&html, &|name| fs::read(site.join(name)).during(name))?;
    let end = whole.rfind("</body>").unwrap_or(whole.len());
    let mut parts = String::new();
    for wasm in files::with_extension(site, &["wasm"])? {
        if wasm.parent() == Some(site) {
            let name = files::name(&wasm);
            // What does not get smaller has no twin.
            let twin = site.join(format!("{name}.gz"));
            let (bytes, kind) = match fs::read(twin) {
                Ok(bytes) => (bytes, "gzip"),
                Err(_) => (fs::read(&wasm).during(wasm.display())?, "wasm"),
            };
            let open = format!("<script type=\"application/{kind}\" data-file=\"{name}\">");
            parts.extend([&open, &*STANDARD.encode(bytes), "</script>\n"]);
        }
    }
    whole.insert_str(end, &parts);
    let whole = with_policy(&whole)?;
    fs::write(site.join(NAME), whole).during(NAME)
}

/// A reader of the site's files.
type Read<'a> = &'a dyn Fn(&str) -> Result<Vec<u8>>;

/// Puts what the page's tags name in their place.
fn with_files(html: &str, read: Read<'_>) -> Result<String> {
    let mut whole = String::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        let length = rest[start..]
            .find('>')
            .map_or(rest.len() - start, |at| at + 1);
        let (before, behind) = rest.split_at(start);
        let (tag, behind) = behind.split_at(length);
        whole.push_str(before);
        rest = behind;
        if tag.starts_with("<meta http-equiv=") || tag.starts_with("<meta name=\"masir-rules") {
            continue;
        }
        if tag.starts_with("<style") {
            let end = rest.find("</style").unwrap_or(rest.len());
            whole.extend(["<style>", &with_urls(&rest[..end], read)?]);
            rest = &rest[end..];
        } else if tag.starts_with("<link") {
            whole += &link(tag, read)?;
        } else if let Some(name) = attribute(tag, "src").filter(|_| tag.starts_with("<script")) {
            let program = script(&text(name, read)?)?;
            let open = "</script>\n<script type=\"module\">";
            whole.extend(["<script>", FETCH, open, &program]);
        } else {
            whole.push_str(tag);
        }
    }
    whole.push_str(rest);
    Ok(whole)
}

fn link(tag: &str, read: Read<'_>) -> Result<String> {
    let rel = attribute(tag, "rel").unwrap_or_default();
    let Some(name) = attribute(tag, "href") else {
        return Ok(tag.to_owned());
    };
    match rel {
        // Here everything comes at once.
        "stylesheet" | "later" => Ok(format!(
            "<style>{}</style>",
            with_urls(&text(name, read)?, read)?
        )),
        "icon" => Ok(format!(
            "<link rel=\"icon\" href=\"{}\">",
            data(name, &read(name)?)
        )),
        rel if DROPPED.contains(&rel) => Ok(String::new()),
        _ => Ok(tag.to_owned()),
    }
}

/// The program's script without what it brings for sites alone.
fn script(script: &str) -> Result<String> {
    let mut script = script.to_owned();
    // What keeps a site for use without a network, and what speaks to a host's page.
    while let Some(start) = script.find("import(\"./") {
        let length = script[start..]
            .find(')')
            .ok_or_else(|| Failure::new("an import that does not end"))?;
        script.replace_range(start..=start + length, "Promise.resolve({})");
    }
    if script.contains("</script") {
        return Err(Failure::new("the script cannot stand in a page"));
    }
    Ok(script)
}

/// A style sheet with the files that it names.
fn with_urls(css: &str, read: Read<'_>) -> Result<String> {
    let mut whole = String::new();
    let mut rest = css;
    while let Some(start) = rest.find("url(") {
        let (before, behind) = rest.split_at(start + "url(".len());
        let end = behind.find(')').unwrap_or(behind.len());
        let name = behind[..end].trim_matches(['"', '\'']);
        whole.push_str(before);
        if name.starts_with("data:") || name.starts_with('#') {
            whole.push_str(&behind[..end]);
        } else {
            whole += &data(name, &read(name.trim_start_matches("./"))?);
        }
        rest = &behind[end..];
    }
    whole.push_str(rest);
    Ok(whole)
}

fn data(name: &str, bytes: &[u8]) -> String {
    let kind = match files::extension(Path::new(name)) {
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "woff2" => "font/woff2",
        _ => "application/octet-stream",
    };
    format!("data:{kind};base64,{}", STANDARD.encode(bytes))
}

fn text(name: &str, read: Read<'_>) -> Result<String> {
    String::from_utf8(read(name.trim_start_matches("./"))?).during(name)
}

/// Puts a policy of its own first in the head: what stands in this file, and nothing else.
fn with_policy(html: &str) -> Result<String> {
    let scripts = hashes(html, "<script");
    let styles = hashes(html, "<style");
    let policy = format!(
        "default-src 'none'; script-src{scripts} 'wasm-unsafe-eval'; style-src{styles}; \
         font-src data:; img-src data: blob:; connect-src 'none'; base-uri 'none'; form-action 'none'"
    );
    let head = html
        .find("<head>")
        .ok_or_else(|| Failure::new("the page has no <head>"))?;
    let (before, after) = html.split_at(head + "<head>".len());
    Ok(format!(
        "{before}<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">{after}"
    ))
}

/// The checksums of what stands between tags, for the policy; of scripts those that run.
fn hashes(html: &str, open: &str) -> String {
    let pieces = html.split(open).skip(1);
    let texts = pieces.filter_map(|piece| {
        let (tag, rest) = piece.split_once('>')?;
        let close = open.replace('<', "</");
        let text = rest.split_once(&close)?.0;
        (!tag.contains("data-file")).then_some(text)
    });
    texts
        .flat_map(|text| {
            [" 'sha256-", &STANDARD.encode(Sha256::digest(text)), "'"].map(str::to_owned)
        })
        .collect()
}

/// An attribute, quoted or not.
fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let value = tag.split_once(&format!(" {name}="))?.1;
    match value.strip_prefix('"') {
        Some(quoted) => Some(quoted.split_once('"')?.0),
        None => value.split([' ', '>']).next(),
    }
}

#[cfg(test)]
mod tests {
    use super::{hashes, with_files, with_policy};

    fn whole(html: &str) -> String {
        with_files(html, &|name| {
            Ok(match name {
                "a.css" => b"p{src:url(f.woff2)}".to_vec(),
                "a.js" => b"go();import(\"./keeper-0.js\").catch(f)".to_vec(),
                _ => name.as_bytes().to_vec(),
            })
        })
        .unwrap()
    }

    #[test]
    fn everything_that_is_named_stands_in_the_page() {
        let html = r#"<head><meta http-equiv="Content-Security-Policy" content="x"><link rel="stylesheet" href="a.css" integrity="y"><link rel=preload href=b.wasm><link rel="icon" href="i.svg"><style>b{background:url(data:x)}</style><script type="module" src="a.js" integrity="z"></script></head><p>1 < 2</p>"#;
        let whole = whole(html);
        assert!(
            whole.starts_with(
                "<head><style>p{src:url(data:font/woff2;base64,Zi53b2ZmMg==)}</style>"
            )
        );
        assert!(whole.contains("<link rel=\"icon\" href=\"data:image/svg+xml;base64,"));
        assert!(whole.contains("<style>b{background:url(data:x)}</style>"));
        assert!(
            whole.contains("<script type=\"module\">go();Promise.resolve({}).catch(f)</script>")
        );
        assert!(whole.ends_with("</head><p>1 < 2</p>"));
        for gone in ["integrity", "preload", "http-equiv", "a.css", "src=\"a.js"] {
            assert!(!whole.contains(gone), "{gone}");
        }
    }

    #[test]
    fn the_policy_lets_run_what_stands_there_and_nothing_else() {
        let html = "<head><script>a</script><script type=\"application/{kind}\" data-file=\"x\">b</script><style>c</style>";
        assert_eq!(hashes(html, "<script").matches("sha256-").count(), 1);
        let sealed = with_policy(html).unwrap();
        assert!(sealed.contains(
            "script-src 'sha256-ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs=' 'wasm-unsafe-eval'"
        ));
        assert!(sealed.contains("style-src 'sha256-") && sealed.contains("connect-src 'none'"));
    }
}
