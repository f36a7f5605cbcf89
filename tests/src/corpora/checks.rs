//! Holds the written crates against clippy (and so rustc), rustdoc and their own tests: one call of
//! cargo a step, over all crates, so that their dependencies are built once and cargo itself keeps every
//! core busy.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{ChildStdout, Command, Stdio};
use std::time::Instant;

use serde_json::Value;

use super::say;

/// A step and how cargo takes it.
struct Step {
    name: &'static str,
    /// The kind of target that is a crate's last.
    last: &'static str,
    arguments: &'static [&'static str],
    after: &'static [&'static str],
}

const LINTS: Step = Step {
    name: "clippy",
    last: "lib",
    arguments: &["clippy", "--keep-going"],
    after: &["--", "-D", "warnings"],
};
const DOCS: Step =
    Step { name: "rustdoc", last: "lib", arguments: &["doc", "--no-deps", "--keep-going"], after: &[] };

const TESTS: Step = Step { name: "tests", last: "test", arguments: &["test", "--no-fail-fast"], after: &[] };

/// What the steps had to say of the crates.
#[derive(Debug, Default)]
pub struct Checks {
    /// The warnings and errors of each crate.
    pub warnings: BTreeMap<String, Vec<String>>,
    /// The steps that were taken, of how many crates, and how many seconds each took.
    pub steps: Vec<(&'static str, usize, f64)>,
}

/// Checks the crates of a scratch folder that have a manifest, and runs the tests of some.
///
/// # Errors
///
/// When cargo cannot be run, or fails for no reason that a message gives.
pub fn run(scratch: &Path, sets: &[String], tested: &[String]) -> Result<Checks, Box<dyn std::error::Error>> {
    // Docs with errors leave no crate, and a member that is not there would fail all the others.
    let is_written = |set: &&String| scratch.join(set).join("Cargo.toml").is_file();
    let written: Vec<&String> = sets.iter().filter(is_written).collect();
    let profile = "[profile.dev]\ndebug = false\nincremental = false\n";
    let workspace = format!("[workspace]\nresolver = \"3\"\nmembers = {written:?}\n\n{profile}");
    fs::write(scratch.join("Cargo.toml"), workspace)?;
    let tested: Vec<&String> = written.iter().filter(|set| tested.contains(set)).copied().collect();
    let mut checks = Checks::default();
    for (step, crates) in [(LINTS, &written), (DOCS, &written), (TESTS, &tested)] {
        if crates.is_empty() {
            continue;
        }
        let started = Instant::now();
        take(scratch, &step, crates, &mut checks)?;
        checks.steps.push((step.name, crates.len(), started.elapsed().as_secs_f64()));
    }
    Ok(checks)
}

fn take(
    scratch: &Path,
    step: &Step,
    crates: &[&String],
    checks: &mut Checks,
) -> Result<(), Box<dyn std::error::Error>> {
    say(&format!("{}: {} crates", step.name, crates.len()));
    let log = fs::File::create(scratch.join(format!("{}.log", step.name)))?;
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(step.arguments)
        .args(crates.iter().flat_map(|name| ["--package", name]))
        .args(["--message-format", "json"])
        .args(step.after)
        .current_dir(scratch)
        .env("CARGO_TARGET_DIR", scratch.join("target"))
        .env("RUSTDOCFLAGS", "-D warnings")
        .env("RUSTFLAGS", "")
        .stdout(Stdio::piped())
        .stderr(log)
        .spawn()?;
    let started = Instant::now();
    let mut reader = Reader {
        step: step.name,
        last: step.last,
        count: crates.len(),
        started,
        finished: 0,
        found: 0,
        checks,
    };
    if let Some(output) = cargo.stdout.take() {
        reader.read(output)?;
    }
    let found = reader.found;
    match cargo.wait()?.success() || found > 0 {
        true => Ok(()),
        false => {
            let log = fs::read_to_string(scratch.join(format!("{}.log", step.name)))?;
            Err(format!("cargo {} failed:\n{log}", step.arguments[0]).into())
        }
    }
}

/// Reads what cargo prints, a line at a time.
struct Reader<'c> {
    step: &'static str,
    last: &'static str,
    count: usize,
    started: Instant,
    finished: usize,
    found: usize,
    checks: &'c mut Checks,
}

impl Reader<'_> {
    fn read(&mut self, output: ChildStdout) -> std::io::Result<()> {
        for line in BufReader::new(output).lines() {
            self.line(&line?);
        }
        Ok(())
    }

    fn line(&mut self, line: &str) {
        match said(line) {
            Said::Built(set, kind) if kind == self.last => {
                self.finished += 1;
                let seconds = self.started.elapsed().as_secs();
                say(&format!("[{:>2}/{}] {} {set} ({seconds} s)", self.finished, self.count, self.step));
            }
            Said::Warning(set, text) => self.warn(set, text),
            // Tests print as they like; the closing line of a run tells, and the crate's name stands
            // in the log.
            Said::Failed(text) => self.warn("(tests)".to_owned(), text),
            Said::Built(..) | Said::Nothing => {}
        }
    }

    fn warn(&mut self, set: String, text: String) {
        say(&format!("{set}: {}: {text}", self.step));
        self.found += 1;
        self.checks.warnings.entry(set).or_default().push(format!("{}: {text}", self.step));
    }
}

/// What a line of cargo's output says.
#[derive(Debug, PartialEq, Eq)]
enum Said {
    /// A target of this kind of a crate is built.
    Built(String, &'static str),
    /// A warning or an error of a crate.
    Warning(String, String),
    /// A test failed.
    Failed(String),
    /// Nothing of interest.
    Nothing,
}

fn said(line: &str) -> Said {
    let Ok(message) = serde_json::from_str::<Value>(line) else {
        let failed =
            line.starts_with("test ") && line.ends_with("FAILED") || line.starts_with("test result: FAILED");
        return if failed { Said::Failed(line.to_owned()) } else { Said::Nothing };
    };
    let manifest = message["manifest_path"].as_str().map(Path::new);
    let Some(set) = manifest.and_then(Path::parent).and_then(Path::file_name) else { return Said::Nothing };
    let set = set.to_string_lossy().into_owned();
    // Of dependencies nothing is shown but that they are done.
    let is_ours = message["package_id"].as_str().is_some_and(|id| id.starts_with("path+"));
    match message["reason"].as_str() {
        Some("compiler-artifact") if is_ours => match message["target"]["kind"][0].as_str() {
            Some("lib") if message["profile"]["test"] != true => Said::Built(set, "lib"),
            Some("test") => Said::Built(set, "test"),
            _ => Said::Nothing,
        },
        Some("compiler-message") if is_ours => match message["message"]["level"].as_str() {
            Some("warning" | "error") => {
                let text = message["message"]["rendered"].as_str().unwrap_or("(no text)");
                Said::Warning(set, text.lines().take(3).collect::<Vec<_>>().join(" "))
            }
            _ => Said::Nothing,
        },
        _ => Said::Nothing,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLACE: &str = r#""package_id":"path+file:///x/pets#0.1.0","manifest_path":"/x/pets/Cargo.toml""#;

    #[test]
    fn a_crate_that_is_done() {
        let line = format!(r#"{{"reason":"compiler-artifact",{PLACE},"target":{{"kind":["lib"]}}}}"#);
        assert_eq!(said(&line), Said::Built("pets".to_owned(), "lib"));
    }

    #[test]
    fn a_warning_belongs_to_its_crate() {
        let message = r#""message":{"level":"warning","rendered":"warning: unused\n --> a.rs\n"}"#;
        let line = format!(r#"{{"reason":"compiler-message",{PLACE},{message}}}"#);
        assert_eq!(said(&line), Said::Warning("pets".to_owned(), "warning: unused  --> a.rs".to_owned()));
    }

    #[test]
    fn a_dependency_is_none_of_ours() {
        let line = r#"{"reason":"compiler-artifact","package_id":"registry+x#serde@1","manifest_path":"/r/serde/Cargo.toml","target":{"kind":["lib"]}}"#;
        assert_eq!(said(line), Said::Nothing);
    }

    #[test]
    fn a_test_that_fails() {
        assert_eq!(said("test pets ... ok"), Said::Nothing);
        let line = "test pets ... FAILED";
        assert_eq!(said(line), Said::Failed(line.to_owned()));
    }
}
