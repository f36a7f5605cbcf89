//! The picture in CONTRIBUTING.md, as a test: which module may use what.

#![expect(clippy::unwrap_used, reason = "where the test itself cannot go on, it fails")]

use std::fs;
use std::path::{Path, PathBuf};

/// The stages in their order: a stage may use those before it.
const STAGES: &[&str] = &["source", "folder", "page", "dialect", "graph", "evidence", "plan", "emit", "sync"];

/// A crate and the modules that may use it.
const EXCLUSIVE: &[(&str, &[&str])] = &[
    ("pulldown_cmark", &["page"]),
    ("heck", &["plan"]),
    ("quote", &["emit"]),
    ("proc_macro2", &["emit"]),
    ("prettyplease", &["emit"]),
    ("syn", &["emit", "plan"]),
    ("annotate_snippets", &["diagnostic"]),
    ("clap", &["cli"]),
    ("anstream", &["cli"]),
    ("globset", &["evidence"]),
    ("base64", &["evidence"]),
    ("toml", &["evidence"]),
    ("jiff", &["evidence", "emit"]),
    ("ignore", &["folder"]),
    ("tempfile", &["sync"]),
    ("similar", &["sync"]),
    ("sha2", &["sync"]),
];

/// The longest file that may hold one concern.
const MAX_LINES: usize = 500;

struct File {
    path: PathBuf,
    module: String,
    text: String,
}

fn files() -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut folders = vec![root.clone()];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let below = path.strip_prefix(&root).unwrap();
            let first = below.components().next().unwrap().as_os_str().to_string_lossy().into_owned();
            let text = fs::read_to_string(&path).unwrap();
            files.push(File { path, module: first.trim_end_matches(".rs").to_owned(), text });
        }
    }
    assert!(files.len() > 30, "the sources are not where the test looks for them");
    files
}

/// The code of a file without its tests and comments.
fn code(text: &str) -> String {
    let code = text.split("#[cfg(test)]").next().unwrap();
    code.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_stage_knows_only_those_before_it() {
    for file in files() {
        let Some(own) = STAGES.iter().position(|stage| *stage == file.module) else { continue };
        for later in &STAGES[own + 1..] {
            let used = format!("crate::{later}");
            assert!(!code(&file.text).contains(&used), "{} uses `{used}`", file.path.display());
        }
    }
}

/// A comparison knows the saved form of a graph, and nothing of how it came to be.
#[test]
fn a_comparison_knows_no_stage() {
    for file in files().iter().filter(|file| file.module == "compare") {
        for stage in STAGES {
            let used = format!("crate::{stage}");
            assert!(!code(&file.text).contains(&used), "{} uses `{used}`", file.path.display());
        }
    }
}

#[test]
fn a_crate_is_used_where_it_belongs() {
    for file in files().iter().filter(|file| !file.path.ends_with("tests.rs")) {
        for (name, modules) in EXCLUSIVE {
            let uses = code(&file.text).contains(&format!("{name}::"));
            let allowed = modules.contains(&file.module.as_str());
            assert!(allowed || !uses, "{} uses {name}", file.path.display());
        }
    }
}

#[test]
fn only_folder_and_sync_open_files() {
    for file in files() {
        let opens = ["std::fs", "fs::read", "fs::write", "File::open"];
        let opens = opens.iter().any(|word| code(&file.text).contains(word));
        let allowed = matches!(file.module.as_str(), "folder" | "sync");
        assert!(allowed || !opens, "{} opens files", file.path.display());
    }
}

#[test]
fn every_file_says_what_it_is_and_holds_one_concern() {
    for file in files().iter().filter(|file| !file.path.ends_with("tests.rs")) {
        assert!(file.text.starts_with("//!"), "{} has no module docs", file.path.display());
        let lines = file.text.lines().count();
        assert!(lines <= MAX_LINES, "{} has {lines} lines", file.path.display());
    }
}

#[test]
fn nothing_panics_by_shortcut() {
    let is_test = |path: &Path| path.ends_with("tests.rs") || path.ends_with("testing.rs");
    for file in files().iter().filter(|file| !is_test(&file.path)) {
        for word in [".unwrap()", "panic!(", "todo!(", "unimplemented!(", "unreachable!("] {
            assert!(!code(&file.text).contains(word), "{} has {word}", file.path.display());
        }
    }
}
