//! `cargo xtask serve`: the site on this machine, as it would be on any host.

use crate::failure::{Failure, Result};
use crate::server::Server;
use crate::step::{run as run_program, say};
use crate::workspace::Workspace;
use crate::{setup, site};

const PORT: u16 = 8080;

/// Serves the release site; with `--watch`, trunk's quick build, again on every change.
pub(crate) fn run(workspace: &Workspace, options: &[&str]) -> Result {
    let (watch, port) = parse(options)?;
    let workspace = setup::for_the_site(workspace)?;
    if watch {
        let mut trunk = workspace.command("trunk");
        trunk
            .args(["serve", "--port", &port.to_string()])
            .env_remove("NO_COLOR");
        return run_program(&mut trunk);
    }
    // Taken before the build, so that a port in use is told at once.
    let server = Server::bind(port)?;
    let dist = site::build(&workspace)?;
    say(&format!(
        "\nMasir is at {} until you press Ctrl-C.",
        server.url()
    ));
    server.serve(&dist);
    Ok(())
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
