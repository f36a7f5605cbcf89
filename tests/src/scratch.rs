//! Programs made of written crates: a scratch workspace that is compiled and run.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

/// A workspace of its own, gone when it is dropped. What it compiles stays in `target/scratch`, so
/// that the next one need not compile the dependencies again.
pub struct Scratch {
    folder: TempDir,
    members: Vec<String>,
}

impl Scratch {
    /// An empty workspace. It has the dependencies in the versions that this workspace has locked.
    ///
    /// # Errors
    ///
    /// When its folder cannot be made.
    pub fn new() -> io::Result<Self> {
        let folder = TempDir::new()?;
        fs::copy(root().join("Cargo.lock"), folder.path().join("Cargo.lock"))?;
        Ok(Self { folder, members: Vec::new() })
    }

    /// Adds a crate, given by its files.
    ///
    /// # Errors
    ///
    /// When a file cannot be written.
    pub fn add(&mut self, name: &str, files: &BTreeMap<String, String>) -> io::Result<()> {
        self.members.push(name.to_owned());
        crate::write_tree(&self.folder.path().join(name), files)
    }

    /// Compiles and runs a program that has every crate added so far, and serde_json.
    ///
    /// # Errors
    ///
    /// When a file cannot be written or cargo cannot be run. That the program failed is in its output.
    pub fn run(mut self, main: &str, flags: &[&str], arguments: &[&Path]) -> io::Result<Output> {
        let dependencies: String =
            self.members.iter().map(|name| format!("{name} = {{ path = \"../{name}\" }}\n")).collect();
        let manifest = format!(
            "[package]\nname = \"program\"\nedition = \"2024\"\n\n[dependencies]\n{dependencies}serde_json = \"1\"\n"
        );
        let files = [("Cargo.toml".to_owned(), manifest), ("src/main.rs".to_owned(), main.to_owned())];
        self.add("program", &BTreeMap::from(files))?;
        fs::write(
            self.folder.path().join("Cargo.toml"),
            format!("[workspace]\nresolver = \"3\"\nmembers = {:?}\n", self.members),
        )?;
        Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
            .args(["run", "--quiet", "--package", "program"])
            .args(flags)
            .arg("--")
            .args(arguments)
            .current_dir(self.folder.path())
            .env("CARGO_TARGET_DIR", root().join("target/scratch"))
            .output()
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}
