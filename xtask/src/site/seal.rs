//! Checksums and the content security policy: each page says which bytes it trusts.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

use super::files;
use crate::failure::{Failure, Result, While as _};
use crate::workspace::Workspace;

/// Rewrites the checksums of all pages and gives each the policy, one directive a line, with what
/// stands in that page. Returns the policy for a header, with what stands in any of them.
pub(crate) fn pages(site: &Path, policy: &str) -> Result<String> {
    let mut all = Trusted::default();
    for page in files::with_extension(site, &["html"])? {
        let html = fs::read_to_string(&page).during(page.display())?;
        let folder = page.parent().unwrap_or(site);
        let html = with_checksums(&html, |link| {
            fs::read(files::beside(folder, link)).during(link)
        })?;
        let trusted = Trusted::by(&html);
        let html = with_policy(&html, &trusted.policy(policy))?;
        fs::write(&page, html).during(page.display())?;
        all.scripts.extend(trusted.scripts);
        all.styles.extend(trusted.styles);
        all.rules.extend(trusted.rules);
    }
    Ok(all.policy(policy))
}

/// What a page trusts beside the files of the site: by checksums what stands in the page itself.
#[derive(Default)]
struct Trusted {
    scripts: BTreeSet<String>,
    styles: BTreeSet<String>,
    /// The origins that rules may come from, beside the site's own.
    rules: BTreeSet<String>,
}

impl Trusted {
    fn by(html: &str) -> Self {
        let hashes = |tag| {
            inline(html, tag)
                .map(|text| format!(" 'sha256-{}'", STANDARD.encode(Sha256::digest(text))))
                .collect()
        };
        Self {
            scripts: hashes("script"),
            styles: hashes("style"),
            rules: rules_origins(html),
        }
    }

    /// The policy in one line.
    fn policy(&self, template: &str) -> String {
        let joined =
            |hashes: &BTreeSet<String>| hashes.iter().map(String::as_str).collect::<String>();
        template
            .lines()
            .collect::<Vec<_>>()
            .join("; ")
            .replace("{scripts}", &joined(&self.scripts))
            .replace("{styles}", &joined(&self.styles))
            .replace(" {rules}", &joined(&self.rules))
    }
}

/// Sets each `integrity` to the checksum of the file that its tag names.
fn with_checksums(html: &str, read: impl Fn(&str) -> Result<Vec<u8>>) -> Result<String> {
    let mut sealed = String::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        let end = rest[start..]
            .find('>')
            .map_or(rest.len(), |length| start + length);
        let tag = &rest[start..end];
        sealed.push_str(&rest[..start]);
        match (
            attribute(tag, "integrity"),
            attribute(tag, "href").or(attribute(tag, "src")),
        ) {
            (Some(old), Some(name)) => {
                let bytes = read(name)?;
                let mut new = format!("sha256-{}", STANDARD.encode(Sha256::digest(bytes)));
                // In a sandboxed frame the site is foreign to itself, and what is foreign is
                // checked only when it was asked for as such.
                if !tag.contains(" crossorigin") {
                    new.push_str("\" crossorigin=\"anonymous");
                }
                let (old, new) = (
                    format!("integrity=\"{old}\""),
                    format!("integrity=\"{new}\""),
                );
                sealed.push_str(&tag.replace(&old, &new));
            }
            _ => sealed.push_str(tag),
        }
        rest = &rest[end..];
    }
    Ok(sealed + rest)
}

/// Puts the policy first in the head.
fn with_policy(html: &str, policy: &str) -> Result<String> {
    let Some(head) = html.find("<head>").map(|start| start + "<head>".len()) else {
        return Err(Failure::new("a page has no <head>"));
    };
    let (before, after) = html.split_at(head);
    Ok(format!(
        r#"{before}<meta http-equiv="Content-Security-Policy" content="{policy}">{after}"#
    ))
}

/// The origins that the page takes rules from, beside its own, each after a blank.
fn rules_origins(html: &str) -> BTreeSet<String> {
    let meta = html.split_once("<meta name=\"masir-rules-origins\"");
    let named = meta
        .and_then(|(_, rest)| rest.split_once('>'))
        .and_then(|(tag, _)| attribute(tag, "content"));
    let named = named.unwrap_or_default().split_ascii_whitespace();
    named.map(|origin| [" ", origin].concat()).collect()
}

/// The texts of all tags of a name that name no file.
fn inline(html: &str, tag: &str) -> impl Iterator<Item = String> {
    let (open, close) = (format!("<{tag}"), format!("</{tag}>"));
    let pieces: Vec<String> = html.split(&open).skip(1).map(str::to_owned).collect();
    pieces.into_iter().filter_map(move |piece| {
        let (tag, rest) = piece.split_once('>')?;
        let text = rest.split_once(&close)?.0;
        (attribute(tag, "src").is_none() && !text.is_empty()).then(|| text.to_owned())
    })
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let value = tag.split_once(&format!(" {name}=\""))?.1;
    Some(value.split_once('"')?.0)
}

/// Refuses a site that tells where it was built.
pub(crate) fn no_paths_of_this_machine(workspace: &Workspace, site: &Path) -> Result {
    let places = [
        Some(workspace.root().to_owned()),
        Workspace::cargo_home(),
        std::env::home_dir(),
    ];
    for file in files::with_extension(site, &["wasm", "js", "html", "css"])? {
        let bytes = fs::read(&file).during(file.display())?;
        for place in places.iter().flatten() {
            let place = format!("{}/", place.display());
            if place.len() > 2
                && bytes
                    .windows(place.len())
                    .any(|window| window == place.as_bytes())
            {
                let name = files::name(&file);
                return Err(Failure::new(format!(
                    "{name} holds the path {place} of this machine"
                )));
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Trusted, with_checksums, with_policy};

    #[test]
    fn checksums_are_those_of_the_files() {
        let page = r#"<p>1 < 2</p><link href="./a.css" integrity="sha256-old"><link href="b.css">"#;
        let sealed = with_checksums(page, |name| Ok(name.as_bytes().to_vec())).unwrap();
        assert!(sealed.starts_with(r#"<p>1 < 2</p><link href="./a.css" integrity="sha256-"#));
        assert!(sealed.ends_with(r#"" crossorigin="anonymous"><link href="b.css">"#));
        assert!(!sealed.contains("old"));
    }

    #[test]
    fn the_policy_lets_rules_come_from_where_the_page_takes_them() {
        let policy = |named: &str| {
            let page = format!(r#"<head><meta name="masir-rules-origins" content="{named}">"#);
            let sealed = with_policy(
                &page,
                &Trusted::by(&page).policy("connect-src 'self' {rules}\nbase-uri 'none'"),
            )
            .unwrap();
            sealed.split('"').nth(3).unwrap().to_owned()
        };
        assert_eq!(policy(""), "connect-src 'self'; base-uri 'none'");
        assert_eq!(
            policy(" https://a.example  https://b.example"),
            "connect-src 'self' https://a.example https://b.example; base-uri 'none'"
        );
    }

    #[test]
    fn the_policy_names_what_stands_in_the_page() {
        let page = r#"<head><script src="a.js"></script><script type="module">go()</script><style>p{}</style></head>"#;
        let trusted = Trusted::by(page);
        let policy = trusted.policy("default-src 'none'\nscript-src{scripts}\nstyle-src{styles}\n");
        let sealed = with_policy(page, &policy).unwrap();
        assert!(
            sealed.starts_with(concat!(
                r#"<head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; "#,
                r#"script-src 'sha256-5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw='; style-src 'sha256-"#,
            )),
            "{sealed}"
        );
    }
}
