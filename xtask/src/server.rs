//! A small file server for the site: right types, compressed twins, and nothing outside its directory.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::{fs, io, thread};

use crate::failure::{Result, While as _};
use crate::site::headers;

/// Where the pages that embed the site are.
const DEMO: &str = "/demo/";

/// A site being served, for as long as the program runs.
#[derive(Debug)]
pub(crate) struct Server {
    listener: TcpListener,
    address: SocketAddr,
}

impl Server {
    /// Takes a port of this machine; 0 takes any that is free.
    pub(crate) fn bind(port: u16) -> Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", port))
            .during(format!("port {port} cannot be taken, try --port 0"))?;
        let address = listener.local_addr().during("the server's address")?;
        Ok(Self { listener, address })
    }

    /// What to type into a browser.
    pub(crate) fn url(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// Answers requests with the files of `site` until the program ends, and with those of `hosts`
    /// under `/demo/`: pages that embed the site, which are no part of it.
    pub(crate) fn serve(self, site: &Path, hosts: &Path) {
        for connection in self.listener.incoming().flatten() {
            let (site, hosts) = (site.to_owned(), hosts.to_owned());
            // A browser that hangs up in the middle is its own affair.
            thread::spawn(move || answer(&connection, &site, &hosts));
        }
    }
}

struct Reply {
    status: &'static str,
    kind: &'static str,
    encoding: Option<&'static str>,
    body: Vec<u8>,
}

fn answer(connection: &TcpStream, site: &Path, hosts: &Path) -> io::Result<()> {
    let mut lines = BufReader::new(connection).lines();
    let request = lines.next().transpose()?.unwrap_or_default();
    let mut accepted = String::new();
    for line in lines {
        let line = line?.to_ascii_lowercase();
        if line.is_empty() {
            break;
        }
        if let Some(encodings) = line.strip_prefix("accept-encoding:") {
            encodings.clone_into(&mut accepted);
        }
    }
    let mut words = request.split(' ');
    let (method, target) = (
        words.next().unwrap_or_default(),
        words.next().unwrap_or_default(),
    );
    let (site, target) = match target.strip_prefix(DEMO) {
        Some(page) => (hosts, page),
        None => (site, target),
    };
    let reply = if matches!(method, "GET" | "HEAD") {
        find(site, target, &accepted)
    } else {
        refusal("405 Method Not Allowed")
    };
    let promised = headers::of(site, target.split(['?', '#']).next().unwrap_or_default());
    send(connection, &reply, &promised, method == "HEAD")
}

fn send(
    mut connection: &TcpStream,
    reply: &Reply,
    promised: &[String],
    only_head: bool,
) -> io::Result<()> {
    let encoding = reply
        .encoding
        .map(|name| format!("Content-Encoding: {name}\r\n"));
    let mut promised = promised.join("\r\n");
    if !promised.is_empty() {
        promised.push_str("\r\n");
    }
    if !promised.contains("Cache-Control") {
        promised.push_str("Cache-Control: no-cache\r\n");
    }
    write!(
        connection,
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\n{encoding}\
         Vary: Accept-Encoding\r\n{promised}Connection: close\r\n\r\n",
        status = reply.status,
        kind = reply.kind,
        length = reply.body.len(),
        encoding = encoding.unwrap_or_default(),
    )?;
    if !only_head {
        connection.write_all(&reply.body)?;
    }
    connection.flush()
}

/// The file a request means. An address that names no file is a view of the app, so it gets the page.
fn find(site: &Path, target: &str, accepted: &str) -> Reply {
    let path = target.split(['?', '#']).next().unwrap_or_default();
    let Some(mut file) = inside(site, path) else {
        return refusal("400 Bad Request");
    };
    if file.is_dir() {
        file.push("index.html");
    }
    if !file.is_file() {
        if file.extension().is_some() {
            return refusal("404 Not Found");
        }
        file = site.join("index.html");
    }
    let kind = content_type(&file);
    for (name, suffix) in [("br", ".br"), ("gzip", ".gz")] {
        let mut twin = file.clone().into_os_string();
        twin.push(suffix);
        if accepted.split(',').any(|one| one.trim() == name)
            && let Ok(body) = fs::read(twin)
        {
            return Reply {
                status: "200 OK",
                kind,
                encoding: Some(name),
                body,
            };
        }
    }
    match fs::read(&file) {
        Ok(body) => Reply {
            status: "200 OK",
            kind,
            encoding: None,
            body,
        },
        Err(_) => refusal("404 Not Found"),
    }
}

fn refusal(status: &'static str) -> Reply {
    Reply {
        status,
        kind: "text/plain",
        encoding: None,
        body: status.into(),
    }
}

/// The path inside the site, unless it leads out of it. File names here need no decoding.
fn inside(site: &Path, path: &str) -> Option<PathBuf> {
    let path = Path::new(path.trim_start_matches('/'));
    let stays = path
        .components()
        .all(|part| matches!(part, Component::Normal(_)));
    stays.then(|| site.join(path))
}

fn content_type(file: &Path) -> &'static str {
    match file
        .extension()
        .and_then(|extension| extension.to_str())
        .unwrap_or_default()
    {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "wasm" => "application/wasm",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::{content_type, inside};
    use std::path::Path;

    #[test]
    fn no_path_leads_out_of_the_site() {
        let site = Path::new("site");
        assert_eq!(
            inside(site, "/a/b.js").as_deref(),
            Some(Path::new("site/a/b.js"))
        );
        assert_eq!(inside(site, "/").as_deref(), Some(site.join("").as_path()));
        for path in ["/../secret", "/a/../../secret", "/.."] {
            assert_eq!(inside(site, path), None, "{path}");
        }
        assert_eq!(
            inside(site, "//etc/passwd").as_deref(),
            Some(Path::new("site/etc/passwd"))
        );
    }

    #[test]
    fn wasm_has_the_type_that_streams() {
        assert_eq!(content_type(Path::new("a_bg.wasm")), "application/wasm");
    }
}
