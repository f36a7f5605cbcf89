//! Runs cargo-semver-checks on the crates of two versions of docs.

use std::error::Error;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use generator::{Options as Run, Version, generate};
use tempfile::TempDir;

use super::{Checked, PAIRS, docs};
use crate::write_tree;

/// What the program is asked to do.
pub struct Options {
    /// The program that checks.
    tool: PathBuf,
    /// Pairs of docs folders.
    folders: Vec<(PathBuf, PathBuf)>,
}

impl Options {
    /// Reads arguments.
    ///
    /// # Errors
    ///
    /// When an argument has no value or a folder no other.
    pub fn from_arguments(mut arguments: impl Iterator<Item = String>) -> Result<Self, Box<dyn Error>> {
        let mut options = Self { tool: PathBuf::from("cargo-semver-checks"), folders: Vec::new() };
        while let Some(argument) = arguments.next() {
            let value = arguments.next().ok_or_else(|| format!("{argument} stands alone"))?;
            match argument.as_str() {
                "--tool" => options.tool = value.into(),
                old => options.folders.push((old.into(), value.into())),
            }
        }
        Ok(options)
    }
}

/// What both say of each pair.
pub struct Report {
    rows: Vec<Row>,
    /// How often they say different things and nothing explains it.
    pub disagreements: usize,
}

struct Row {
    name: String,
    ours: String,
    theirs: String,
    note: String,
}

/// Runs all pairs.
///
/// # Errors
///
/// When a crate cannot be written or a program not be run.
pub fn run(options: &Options) -> Result<Report, Box<dyn Error>> {
    let folder = TempDir::new()?;
    let place = Place { folder: folder.path().to_owned(), tool: options.tool.clone() };
    let mut report = Report { rows: Vec::new(), disagreements: 0 };
    for (number, pair) in PAIRS.iter().enumerate() {
        let old = place.docs(&format!("{number}-old"), pair.old)?;
        let new = place.docs(&format!("{number}-new"), pair.new)?;
        let (ours, theirs) = place.both(&old, &new)?;
        let note = match pair.checked {
            // What is for the wire alone, or for people, is a release as well; the tool has no word for it.
            Checked::Agrees if is_same(&ours, &theirs) => String::new(),
            Checked::SilentOnNew if (ours.as_str(), theirs.as_str()) == ("minor", "none") => {
                "it has no word for what is new".to_owned()
            }
            Checked::Agrees | Checked::SilentOnNew => "they disagree".to_owned(),
            Checked::BlindToTypes { .. } if is_same(&ours, &theirs) => "they agree after all".to_owned(),
            Checked::BlindToTypes { code } => {
                match (place.compiles(&old, code)?, place.compiles(&new, code)?) {
                    (true, false) => "rustc agrees: it does not compare types".to_owned(),
                    (old, new) => format!("they disagree; compiles with old: {old}, with new: {new}"),
                }
            }
        };
        report.disagreements += usize::from(note.starts_with("they "));
        report.rows.push(Row { name: pair.name.to_owned(), ours, theirs, note });
    }
    for (old, new) in &options.folders {
        let (ours, theirs) = place.both(old, new)?;
        let is_same = is_same(&ours, &theirs);
        report.disagreements += usize::from(!is_same);
        let note = if is_same { String::new() } else { "they disagree".to_owned() };
        report.rows.push(Row { name: format!("{} {}", old.display(), new.display()), ours, theirs, note });
    }
    Ok(report)
}

fn is_same(ours: &str, theirs: &str) -> bool {
    ours == theirs || (matches!(ours, "none" | "patch") && theirs == "none")
}

struct Place {
    folder: PathBuf,
    tool: PathBuf,
}

impl Place {
    fn docs(&self, name: &str, text: &str) -> Result<PathBuf, Box<dyn Error>> {
        let path = self.folder.join(name);
        fs::create_dir_all(&path)?;
        write_tree(&path, &docs(text))?;
        Ok(path)
    }

    /// What the generator says and what the tool says.
    fn both(&self, old: &Path, new: &Path) -> Result<(String, String), Box<dyn Error>> {
        let diff =
            generator::diff(&Run::default(), &Version::Docs(old.to_owned()), &Version::Docs(new.to_owned()))?;
        let ours = diff.rating().map_or("none", generator::diff::Rating::as_str).to_owned();
        let (old, new) = (self.rustdoc(old, "old.json")?, self.rustdoc(new, "new.json")?);
        let output = Command::new(&self.tool)
            .args(["semver-checks", "--color", "never", "--release-type", "patch"])
            .arg("--baseline-rustdoc")
            .arg(old)
            .arg("--current-rustdoc")
            .arg(new)
            .output()?;
        let text =
            format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        let says = |what: &str| text.contains(&format!("semver requires new {what} version"));
        let theirs = match output.status.success() {
            true => "none",
            false if says("major") => "major",
            false if says("minor") => "minor",
            false => return Err(format!("{}: {text}", self.tool.display()).into()),
        };
        Ok((ours, theirs.to_owned()))
    }

    /// Writes the crate of some docs.
    fn written(&self, docs: &Path) -> Result<PathBuf, Box<dyn Error>> {
        let out = self.folder.join("models");
        if out.exists() {
            fs::remove_dir_all(&out)?;
        }
        let report = generate(&Run::new(docs, &out))?;
        match report.is_success() {
            true => Ok(out),
            false => Err(format!("{}: {report}", docs.display()).into()),
        }
    }

    fn cargo(&self, folder: &Path, arguments: &[&str]) -> Result<std::process::Output, Box<dyn Error>> {
        let mut manifest = fs::read_to_string(folder.join("Cargo.toml"))?;
        manifest.push_str("\n[workspace]\n");
        fs::write(folder.join("Cargo.toml"), manifest)?;
        let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock");
        fs::copy(lock, folder.join("Cargo.lock"))?;
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut command = Command::new(cargo);
        // The form that the tool reads is one that a stable rustdoc writes when asked so.
        command.env("RUSTC_BOOTSTRAP", "1").env("CARGO_TARGET_DIR", self.folder.join("target"));
        Ok(command.args(arguments).current_dir(folder).output()?)
    }

    /// What rustdoc says of the crate of some docs, in the form for programs.
    fn rustdoc(&self, docs: &Path, name: &str) -> Result<PathBuf, Box<dyn Error>> {
        let out = self.written(docs)?;
        let flags = ["rustdoc", "--quiet", "--lib", "-Zunstable-options", "--output-format", "json"];
        let more = ["--", "--document-hidden-items", "--cap-lints", "allow"];
        let output = self.cargo(&out, &[&flags[..], &more[..]].concat())?;
        if !output.status.success() {
            return Err(String::from_utf8_lossy(&output.stderr).into_owned().into());
        }
        let path = self.folder.join(name);
        fs::copy(self.folder.join("target/doc/models.json"), &path)?;
        Ok(path)
    }

    /// Whether a function compiles against the crate of some docs.
    fn compiles(&self, docs: &Path, code: &str) -> Result<bool, Box<dyn Error>> {
        let out = self.written(docs)?;
        fs::create_dir_all(out.join("examples"))?;
        fs::write(out.join("examples/user.rs"), format!("fn main() {{ {code} }}\n"))?;
        Ok(self.cargo(&out, &["check", "--quiet", "--example", "user"])?.status.success())
    }
}

/// A table in markdown.
impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "| what changes | `generator diff` | cargo-semver-checks | |\n|---|---|---|---|")?;
        for Row { name, ours, theirs, note } in &self.rows {
            writeln!(f, "| {name} | {ours} | {theirs} | {note} |")?;
        }
        writeln!(f, "\n{} pairs, {} disagreements that nothing explains", self.rows.len(), self.disagreements)
    }
}
