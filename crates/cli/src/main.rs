//! The `masir` command.

use std::process::ExitCode;

fn main() -> ExitCode {
    let args = std::env::args_os().skip(1);
    ExitCode::from(masir_cli::run(
        args,
        std::io::stdin(),
        std::io::stdout().lock(),
        std::io::stderr(),
    ))
}
