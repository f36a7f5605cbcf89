//! Programs made of written crates: a scratch workspace that is compiled and run.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

/// A workspace of its own. What it compiles stays in `target`, so that the next one need not compile the
/// dependencies again.
pub struct Scratch {
    folder: PathBuf,
    target: PathBuf,
    /// What removes the folder when the workspace is dropped, unless it stays.
    _temporary: Option<TempDir>,
    members: Vec<String>,
    dependencies: String,
}

impl Scratch {
    /// An empty workspace. It has the dependencies in the versions that this workspace has locked.
    ///
    /// # Errors
    ///
    /// When its folder cannot be made.
    pub fn new() -> io::Result<Self> {
        let temporary = TempDir::new()?;
        Self::at(temporary.path().to_owned(), root().join("target/scratch"), Some(temporary))
    }

    /// A workspace that stays in `target`, so that the next one of this name need not compile what is
    /// the same.
    ///
    /// # Errors
    ///
    /// When its folder cannot be made.
    pub fn kept(name: &str) -> io::Result<Self> {
        let folder = root().join("target").join(name);
        let target = folder.join("target");
        fs::create_dir_all(&folder)?;
        Self::at(folder, target, None)
    }

    fn at(folder: PathBuf, target: PathBuf, temporary: Option<TempDir>) -> io::Result<Self> {
        fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock"))?;
        Ok(Self { folder, target, _temporary: temporary, members: Vec::new(), dependencies: String::new() })
    }

    /// Adds a crate, given by its files. Where an older one lies, only what differs is written.
    ///
    /// # Errors
    ///
    /// When a file cannot be written.
    pub fn add(&mut self, name: &str, files: &BTreeMap<String, String>) -> io::Result<()> {
        crate::update_tree(&self.folder_of(name), files)?;
        self.members.push(name.to_owned());
        Ok(())
    }

    /// Adds a crate that is already in [its folder](Self::folder_of).
    pub fn add_written(&mut self, name: &str) {
        self.members.push(name.to_owned());
    }

    /// Where a crate of a name lies.
    pub fn folder_of(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// Gives the program another dependency: a line of its manifest.
    pub fn depend(&mut self, line: &str) {
        self.dependencies.push_str(line);
        self.dependencies.push('\n');
    }

    /// Compiles and runs a program that has every crate added so far, and serde_json.
    ///
    /// # Errors
    ///
    /// When a file cannot be written or cargo cannot be run. That the program failed is in its output.
    pub fn run(mut self, main: &str, flags: &[&str], arguments: &[&Path]) -> io::Result<Output> {
        let crates: String =
            self.members.iter().map(|name| format!("{name} = {{ path = \"../{name}\" }}\n")).collect();
        if !self.dependencies.lines().any(|line| line.starts_with("serde_json ")) {
            self.depend("serde_json = \"1\"");
        }
        let manifest = format!(
            "[package]\nname = \"program\"\nedition = \"2024\"\n\n[dependencies]\n{crates}{}",
            self.dependencies
        );
        let files = [("Cargo.toml".to_owned(), manifest), ("src/main.rs".to_owned(), main.to_owned())];
        self.add("program", &BTreeMap::from(files))?;
        fs::write(
            self.folder.join("Cargo.toml"),
            format!("[workspace]\nresolver = \"3\"\nmembers = {:?}\n{PROFILE}", self.members),
        )?;
        Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
            .args(["run", "--quiet", "--package", "program"])
            .args(flags)
            .arg("--")
            .args(arguments)
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", &self.target)
            .output()
    }
}

/// Nobody debugs these programs, and what tells a debugger of them takes a third of the time.
const PROFILE: &str = "\n[profile.dev]\ndebug = false\nincremental = false\n";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}
