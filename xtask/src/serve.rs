//! `cargo xtask serve`: the site on this machine, as it would be on any host.

use std::time::{Duration, SystemTime};
use std::{fs, thread};

use crate::failure::{Failure, Result};
use crate::server::Server;
use crate::step::say;
use crate::workspace::Workspace;
use crate::{setup, site};

const PORT: u16 = 8080;

/// Pages that embed the site, as a university's would.
pub(crate) const HOSTS: &str = "demo";

/// Serves the release site; with `--watch`, a quick build, again on every change.
pub(crate) fn run(workspace: &Workspace, options: &[&str]) -> Result {
    let (watch, port) = parse(options)?;
    let workspace = setup::for_the_site(workspace)?;
    if watch {
        return on_every_change(&workspace, Server::bind(port)?);
    }
    // Taken before the build, so that a port in use is told at once.
    let server = Server::bind(port)?;
    let dist = site::build(&workspace, "")?;
    say(&format!(
        "\nMasir is at {} until you press Ctrl-C.",
        server.url()
    ));
    server.serve(&dist, &workspace.path(HOSTS));
    Ok(())
}

/// Serves a quick build, and makes it anew whenever a file of the site has changed.
fn on_every_change(workspace: &Workspace, server: Server) -> Result {
    let url = server.url();
    let mut server = Some(server);
    loop {
        let seen = newest(workspace)?;
        match site::quick(workspace) {
            Ok(stage) => {
                if let Some(server) = server.take() {
                    let hosts = workspace.path(HOSTS);
                    thread::spawn(move || server.serve(&stage, &hosts));
                }
                say(&format!("\nMasir is at {url} until you press Ctrl-C."));
            }
            // The next change may mend it.
            Err(failure) => say(&failure.to_string()),
        }
        while newest(workspace)? == seen {
            thread::sleep(Duration::from_millis(300));
        }
    }
}

/// When a file of the site was last written.
fn newest(workspace: &Workspace) -> Result<Option<SystemTime>> {
    let mut newest = fs::metadata(workspace.path("index.html"))
        .and_then(|file| file.modified())
        .ok();
    for folder in ["crates", "embed", "rules", "src", "static"] {
        for file in site::files::all(&workspace.path(folder))? {
            // An editor may have put away a file since its folder was read.
            let written = fs::metadata(&file).and_then(|file| file.modified()).ok();
            newest = newest.max(written);
        }
    }
    Ok(newest)
}

fn parse(options: &[&str]) -> Result<(bool, u16)> {
    match options {
        [] => Ok((false, PORT)),
        ["--watch", rest @ ..] => parse(rest).map(|(_, port)| (true, port)),
        ["--port", port, rest @ ..] => match port.parse() {
            Ok(port) => parse(rest).map(|(watch, _)| (watch, port)),
            Err(_) => Err(Failure::new(format!(
                "{port} is no port: a number up to 65535"
            ))),
        },
        _ => Err(Failure::new(format!(
            "serve takes --port N and --watch, not {}",
            options.join(" ")
        ))),
    }
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn options_come_in_any_order() {
        assert_eq!(parse(&[]).unwrap(), (false, 8080));
        assert_eq!(parse(&["--port", "0", "--watch"]).unwrap(), (true, 0));
        assert_eq!(parse(&["--watch", "--port", "9"]).unwrap(), (true, 9));
        assert!(parse(&["--port", "x"]).is_err());
        assert!(parse(&["--port"]).is_err());
    }
}
