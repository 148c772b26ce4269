//! A small file server for the site: right types, compressed twins, and nothing outside its directory.

use std::io::{BufRead, BufReader, Write as _};
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

/// What a browser asks for.
struct Request {
    method: String,
    target: String,
    /// The encodings that it reads.
    accepted: String,
    /// Whether it asks for nothing more on this connection.
    is_last: bool,
}

/// Answers one request after the other until the browser hangs up, as hosts do: with a connection for
/// each file, measured times would be those of a slower site.
fn answer(connection: &TcpStream, site: &Path, hosts: &Path) -> io::Result<()> {
    connection.set_nodelay(true)?;
    let mut reader = BufReader::new(connection);
    while let Some(request) = read(&mut reader)? {
        let target = request.target.as_str();
        let (folder, target) = match target.strip_prefix(DEMO) {
            Some(page) => (hosts, page),
            None => (site, target),
        };
        let reply = if matches!(&*request.method, "GET" | "HEAD") {
            find(folder, target, &request.accepted)
        } else {
            refusal("405 Method Not Allowed")
        };
        let promised = headers::of(folder, target.split(['?', '#']).next().unwrap_or_default());
        send(connection, &reply, &promised, &request)?;
        if request.is_last {
            break;
        }
    }
    Ok(())
}

/// The next request, or `None` where the browser has hung up. One with a body is the last: the body
/// is not read.
fn read(reader: &mut impl BufRead) -> io::Result<Option<Request>> {
    let mut line = String::new();
    if reader.read_line(&mut line)? == 0 {
        return Ok(None);
    }
    let mut words = line.split_whitespace();
    let mut word = || words.next().unwrap_or_default().to_owned();
    let (method, target, version) = (word(), word(), word());
    let mut request = Request {
        is_last: version != "HTTP/1.1" || !matches!(&*method, "GET" | "HEAD"),
        method,
        target,
        accepted: String::new(),
    };
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line)? == 0 || line.trim().is_empty() {
            return Ok(Some(request));
        }
        line.make_ascii_lowercase();
        match line.split_once(':') {
            Some(("accept-encoding", value)) => value.trim().clone_into(&mut request.accepted),
            Some(("connection", value)) => request.is_last |= value.trim() == "close",
            _ => {}
        }
    }
}

fn send(
    mut connection: &TcpStream,
    reply: &Reply,
    promised: &[String],
    request: &Request,
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
    let connected = if request.is_last {
        "close"
    } else {
        "keep-alive"
    };
    // In one piece, so that no packet holds the head alone.
    let mut bytes = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\n{encoding}\
         Vary: Accept-Encoding\r\n{promised}Connection: {connected}\r\n\r\n",
        status = reply.status,
        kind = reply.kind,
        length = reply.body.len(),
        encoding = encoding.unwrap_or_default(),
    )
    .into_bytes();
    if request.method != "HEAD" {
        bytes.extend_from_slice(&reply.body);
    }
    connection.write_all(&bytes)
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
    use super::{Server, content_type, inside, read};
    use std::io::{Read as _, Write as _};
    use std::net::TcpStream;
    use std::path::Path;
    use std::{fs, thread};

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

    #[test]
    fn a_connection_carries_request_after_request() {
        let text = "GET /a HTTP/1.1\r\nAccept-Encoding: gzip, br\r\n\r\n\
                    HEAD /b HTTP/1.1\r\nConnection: close\r\n\r\n";
        let mut reader = text.as_bytes();
        let first = read(&mut reader).unwrap().unwrap();
        assert_eq!((&*first.method, &*first.target), ("GET", "/a"));
        assert_eq!((&*first.accepted, first.is_last), ("gzip, br", false));
        let second = read(&mut reader).unwrap().unwrap();
        assert_eq!((&*second.method, &*second.target), ("HEAD", "/b"));
        assert!(second.is_last);
        assert!(read(&mut reader).unwrap().is_none());
        let mut old = "GET / HTTP/1.0\r\n\r\n".as_bytes();
        assert!(read(&mut old).unwrap().unwrap().is_last);
    }

    #[test]
    fn two_files_come_on_one_connection() {
        let site = std::env::temp_dir().join(format!("masir-server-{}", std::process::id()));
        fs::create_dir_all(&site).unwrap();
        fs::write(site.join("a.txt"), "one").unwrap();
        fs::write(site.join("b.txt"), "two").unwrap();
        let server = Server::bind(0).unwrap();
        let address = server.address;
        let folder = site.clone();
        thread::spawn(move || server.serve(&folder, &folder));
        let mut stream = TcpStream::connect(address).unwrap();
        stream
            .write_all(b"GET /a.txt HTTP/1.1\r\n\r\nHEAD /b.txt HTTP/1.1\r\n\r\n")
            .unwrap();
        stream
            .write_all(b"GET /b.txt HTTP/1.1\r\nConnection: close\r\n\r\n")
            .unwrap();
        let mut text = String::new();
        stream.read_to_string(&mut text).unwrap();
        fs::remove_dir_all(&site).unwrap();
        let bodies: Vec<&str> = text.split("\r\n\r\n").collect();
        assert_eq!(bodies.len(), 4, "{text}");
        assert!(bodies[1].starts_with("oneHTTP/1.1 200 OK"), "{text}");
        assert!(bodies[2].starts_with("HTTP/1.1 200 OK"), "{text}");
        assert!(bodies[2].ends_with("Connection: close"), "{text}");
        assert_eq!(bodies[3], "two", "{text}");
    }
}
