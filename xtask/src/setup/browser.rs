//! A browser and its driver: the machine's own, or the distribution's package.

use std::env;
use std::path::PathBuf;

use crate::failure::{Failure, Result};
use crate::step::{answer, run, say, step};
use crate::workspace::Workspace;

/// A browser that tests can open.
#[derive(Clone, Debug)]
pub(crate) struct Browser {
    /// The browser's program, for what drives it directly.
    pub(crate) program: PathBuf,
    /// The program that speaks `WebDriver` for it, where one is needed.
    pub(crate) driver: Option<PathBuf>,
}

/// One kind of browser: where it may be, and which packages hold it.
struct Kind {
    name: &'static str,
    /// A variable that names the program, and the names it goes by.
    program: (&'static str, &'static [&'static str]),
    /// The same for its driver, where one is needed.
    driver: Option<(&'static str, &'static [&'static str])>,
    packages: &'static [&'static str],
}

const CHROMIUM: Kind = Kind {
    name: "Chromium",
    program: (
        "CHROMIUM",
        &[
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
        ],
    ),
    driver: Some(("CHROMEDRIVER", &["chromedriver"])),
    packages: &["chromium", "chromium-driver"],
};

const FIREFOX: Kind = Kind {
    name: "Firefox",
    program: ("FIREFOX", &["firefox-esr", "firefox"]),
    // It speaks the protocol of the journeys itself.
    driver: None,
    packages: &["firefox-esr"],
};

/// Finds Firefox, or installs it where that takes no question.
pub(crate) fn firefox(workspace: &Workspace) -> Result<Browser> {
    FIREFOX.ensure(workspace)
}

/// Finds Chromium, or installs it where that takes no question.
pub(crate) fn chromium(workspace: &Workspace) -> Result<Browser> {
    CHROMIUM.ensure(workspace)
}

impl Kind {
    fn ensure(&self, workspace: &Workspace) -> Result<Browser> {
        if let Some(browser) = self.find(workspace) {
            return Ok(browser);
        }
        if let Some(apt) = apt(workspace) {
            let installed = step(
                &format!("apt-get install {}", self.packages.join(" ")),
                || self.install(workspace, &apt),
            );
            if let Err(failure) = installed {
                say(&failure.to_string());
            }
        }
        self.find(workspace).ok_or_else(|| {
            let driver = self.driver.map(|(variable, _)| format!(" and {variable}"));
            Failure::new(format!(
                "{name} is missing, or its driver: install it \
                 (Debian: apt-get install {packages}), or name the program in {program}{driver}",
                name = self.name,
                program = self.program.0,
                driver = driver.unwrap_or_default(),
                packages = self.packages.join(" "),
            ))
        })
    }

    fn find(&self, workspace: &Workspace) -> Option<Browser> {
        let find = |(variable, names): (&str, &[&str])| {
            let named = env::var_os(variable)
                .map(PathBuf::from)
                .filter(|path| path.is_file());
            named.or_else(|| names.iter().find_map(|name| workspace.which(name)))
        };
        Some(Browser {
            program: find(self.program)?,
            driver: match self.driver {
                Some(driver) => Some(find(driver)?),
                None => None,
            },
        })
    }

    fn install(&self, workspace: &Workspace, apt: &[&str]) -> Result {
        let call = |words: &[&str]| {
            let mut command = workspace.command(apt[0]);
            command.env("DEBIAN_FRONTEND", "noninteractive");
            run(command.args(&apt[1..]).args(words))
        };
        call(&["update"])?;
        call(
            &[
                &["install", "--yes", "--no-install-recommends"],
                self.packages,
            ]
            .concat(),
        )
    }
}

/// How to call apt-get without being asked for a password, if there is a way.
fn apt(workspace: &Workspace) -> Option<Vec<&'static str>> {
    workspace.which("apt-get")?;
    if answer(workspace.command("id").arg("-u")).as_deref() == Some("0") {
        return Some(vec!["apt-get"]);
    }
    answer(workspace.command("sudo").args(["-n", "true"]))?;
    Some(vec!["sudo", "-n", "apt-get"])
}
