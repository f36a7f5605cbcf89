//! A place where the commands of a document run: the docs of Plex in `docs`, those of a shelter in `sdk/docs` and,
//! as they were, in `old/docs`, in a git repository with a tag; saved graphs of both; a recorded body.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use tempfile::TempDir;

use super::block::Block;
use super::root;

/// Commands that are not run where they stand, and why.
const PASSED_OVER: &[(&str, &str)] = &[("cargo test --workspace", "this is one of those tests")];

const PET: &str = r#"{ "petName": "Rex", "kind": "snake", "seenAt": "2024-06-24T11:38:02.5Z" }"#;

pub(super) struct Place {
    folder: TempDir,
    /// Where the next command runs.
    here: PathBuf,
    /// The document, for messages.
    document: String,
}

impl Place {
    pub(super) fn new(document: &Path) -> Self {
        let folder = TempDir::new().unwrap();
        // What the system calls it, links followed, as git compares paths.
        let here = fs::canonicalize(folder.path()).unwrap().join("work");
        let pets = root().join("tests/golden/projects/docs");
        let place = Self { folder, here: here.clone(), document: document.display().to_string() };
        copy(&root().join("docs"), &here.join("docs"));
        for docs in ["sdk/docs", "old/docs", "../remote/docs"] {
            copy(&pets, &here.join(docs));
        }
        let pet = here.join("old/docs/models/components/Pet.md");
        let text = fs::read_to_string(&pet).unwrap();
        fs::write(&pet, text.replace("| `weight` |", "| `mass` |")).unwrap();
        place.write("pet.json", PET);
        let bin = here.join("../bin");
        fs::create_dir(&bin).unwrap();
        symlink(env!("CARGO_BIN_EXE_docs-to-models"), bin.join("docs-to-models")).unwrap();
        for (docs, graph) in [("sdk/docs", "new.json"), ("old/docs", "old.json")] {
            place.succeeds(&format!(
                "docs-to-models -q --docs {docs} --out ../x --force --emit-graph {graph}"
            ));
        }
        let commit = "git init -q && git add -A && git commit -qm Docs";
        place.succeeds(&format!("cd ../remote && {commit}"));
        place.succeeds(&format!("{commit} && git tag v1.2"));
        place
    }

    pub(super) fn write(&self, path: &str, text: &str) {
        fs::write(self.here.join(path), text).unwrap();
    }

    /// Runs the commands of a block.
    pub(super) fn run(&mut self, block: &Block) {
        let commands = match block.language() {
            "console" => shown(block),
            "yaml" => steps(block).into_iter().map(|command| (command, None)).collect(),
            _ => block.text.lines().map(|line| (line.to_owned(), None)).collect(),
        };
        let expected: i32 = block.mark("exit").map_or(0, |code| code.parse().unwrap());
        let count = commands.len();
        for (at, (command, output)) in commands.into_iter().enumerate() {
            if PASSED_OVER.iter().any(|(start, _)| command.starts_with(start)) {
                continue;
            }
            if let Some(folder) = command.strip_prefix("cd ") {
                self.here.push(folder);
                continue;
            }
            let (code, said) = self.execute(&command);
            let expected = if at + 1 == count { expected } else { 0 };
            assert_eq!(code, expected, "{}: `{command}` says:\n{said}", block.place);
            if let Some(output) = output {
                let matched = matches(&output, &said.lines().collect::<Vec<_>>());
                assert!(matched, "{}: `{command}` does not say what is shown, but:\n{said}", block.place);
            }
        }
    }

    /// Holds a block against what a command prints.
    pub(super) fn prints(&self, command: &str, block: &Block) {
        let (code, said) = self.execute(command);
        assert_eq!((code, said.trim_end()), (0, block.text.trim_end()), "{}", block.place);
    }

    fn succeeds(&self, command: &str) {
        let (code, said) = self.execute(command);
        assert_eq!(code, 0, "{}: `{command}` says:\n{said}", self.document);
    }

    /// Runs a command in bash: its exit code, and what it says on either stream.
    fn execute(&self, command: &str) -> (i32, String) {
        // The command that `cargo run` would build is there already.
        let command = command.replace("cargo run -p generator --", "docs-to-models");
        let command = command.replace("cargo run -p generator", "docs-to-models");
        let manifest = self.here.join("Cargo.toml");
        if manifest.exists() && !self.here.join("Cargo.lock").exists() {
            // The versions that the repository is tested with.
            fs::copy(root().join("Cargo.lock"), self.here.join("Cargo.lock")).unwrap();
        }
        let top = fs::canonicalize(self.folder.path()).unwrap();
        let path = std::env::var("PATH").unwrap();
        let mut bash = Command::new("bash");
        bash.args(["-c", &format!("exec 2>&1\n{command}")])
            .current_dir(&self.here)
            .env("PATH", format!("{}:{path}", top.join("bin").display()))
            .env("CARGO_TARGET_DIR", root().join("target/projects"))
            .env("GIT_CONFIG_GLOBAL", "/dev/null")
            .env("GIT_CONFIG_NOSYSTEM", "1")
            .env("GIT_CONFIG_COUNT", "1")
            // Whatever is cloned from afar is the repository beside.
            .env(
                "GIT_CONFIG_KEY_0",
                format!("url.file://{}/remote#.insteadOf", top.display()).replace('#', ""),
            )
            .env("GIT_CONFIG_VALUE_0", "https://github.com/example/pets-typescript");
        for who in ["AUTHOR", "COMMITTER"] {
            bash.env(format!("GIT_{who}_NAME"), "A").env(format!("GIT_{who}_EMAIL"), "a@example.com");
        }
        for name in ["CARGO", "NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "RUSTFLAGS"] {
            bash.env_remove(name);
        }
        let output = bash.output().unwrap();
        (output.status.code().unwrap(), String::from_utf8(output.stdout).unwrap())
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        match entry.path().is_dir() {
            true => copy(&entry.path(), &target),
            false => fs::copy(entry.path(), target).map(drop).unwrap(),
        }
    }
}

/// The commands of a session, each with what it is shown to say.
fn shown(block: &Block) -> Vec<(String, Option<Vec<String>>)> {
    let mut commands: Vec<(String, Option<Vec<String>>)> = Vec::new();
    for line in block.text.lines() {
        if let Some(command) = line.strip_prefix("$ ") {
            commands.push((command.to_owned(), Some(Vec::new())));
        } else {
            commands.last_mut().unwrap().1.as_mut().unwrap().push(line.to_owned());
        }
    }
    commands
}

/// What the steps of a job run.
fn steps(block: &Block) -> Vec<String> {
    let text: Value = serde_norway::from_str(&block.text).unwrap();
    let jobs = text["jobs"].as_object().unwrap().values();
    let steps = jobs.flat_map(|job| job["steps"].as_array().unwrap());
    let commands: Vec<String> = steps.filter_map(|step| step["run"].as_str()).map(str::to_owned).collect();
    assert!(!commands.is_empty(), "{}: no step runs anything", block.place);
    commands
}

/// Whether lines are as expected: `…` stands for any lines, or for what is left of a line.
fn matches(expected: &[String], lines: &[&str]) -> bool {
    match (expected.split_first(), lines.split_first()) {
        (None, lines) => lines.is_none(),
        (Some((first, rest)), _) if first == "…" => {
            (0..=lines.len()).any(|passed| matches(rest, &lines[passed..]))
        }
        (Some(_), None) => false,
        (Some((first, rest)), Some((line, lines))) => {
            let is_alike = match first.strip_suffix('…') {
                Some(start) => line.starts_with(start),
                None => first == line,
            };
            is_alike && matches(rest, lines)
        }
    }
}

#[test]
fn what_is_left_out_matches_anything() {
    let holds = |expected: &str, said: &str| {
        let expected: Vec<String> = expected.lines().map(str::to_owned).collect();
        matches(&expected, &said.lines().collect::<Vec<_>>())
    };
    assert!(holds("a\n…\nc…", "a\nb\nb\ncd"));
    assert!(holds("…", ""));
    assert!(!holds("a", "a\nb"));
    assert!(!holds("a\nb", "a"));
}
