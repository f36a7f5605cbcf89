//! The command from outside: what it prints where, and how it ends.

#![expect(clippy::unwrap_used, reason = "where the test itself cannot go on, it fails")]

mod again;
mod arguments;
mod crates;
mod runs;
mod settings;
mod way;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

/// A folder to run the command in.
struct Place {
    folder: TempDir,
}

/// What a run of the command left behind.
struct Run {
    status: i32,
    stdout: String,
    stderr: String,
}

impl Place {
    fn new() -> Self {
        Self { folder: TempDir::new().unwrap() }
    }

    /// A place whose docs have these pages.
    fn with(pages: &[(&str, &str)]) -> Self {
        let place = Self::new();
        for (path, text) in pages {
            place.write(&format!("docs/{path}"), text);
        }
        place
    }

    fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    fn write(&self, path: &str, text: &str) {
        let full = self.path(path);
        fs::create_dir_all(full.parent().unwrap()).unwrap();
        fs::write(full, text).unwrap();
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }

    fn run(&self, arguments: &[&str]) -> Run {
        self.run_in("", arguments)
    }

    fn run_in(&self, folder: &str, arguments: &[&str]) -> Run {
        let output = command(&self.path(folder)).args(arguments).output().unwrap();
        Run {
            status: output.status.code().unwrap(),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

/// The command as a user's shell would start it: not under cargo, nor with wishes about colours.
fn command(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_docs-to-models"));
    command.current_dir(folder).stdin(Stdio::null());
    for name in ["CARGO", "NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE"] {
        command.env_remove(name);
    }
    command
}

impl Run {
    #[track_caller]
    fn ends_with(&self, status: i32) -> &Self {
        assert_eq!(self.status, status, "stdout:\n{}\nstderr:\n{}", self.stdout, self.stderr);
        self
    }

    #[track_caller]
    fn says(&self, text: &str) -> &Self {
        assert!(self.stderr.contains(text), "expected {text:?} in:\n{}", self.stderr);
        self
    }

    #[track_caller]
    fn prints(&self, text: &str) -> &Self {
        assert!(self.stdout.contains(text), "expected {text:?} in:\n{}", self.stdout);
        self
    }
}
