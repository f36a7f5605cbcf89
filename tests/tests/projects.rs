//! Whole projects of users, as they lie in `golden/projects`: what is checked in is what the docs give, and
//! all of it compiles without a warning and runs.

#![expect(clippy::unwrap_used, reason = "where the test itself cannot go on, it fails")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use generator::{Options, generate};
use tempfile::TempDir;

/// The projects that are compiled together.
const MODULES: &[&str] = &["checked-in", "build-script"];

fn projects() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("golden/projects")
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

/// A workspace of some projects and their docs, with the generator of this repository.
fn workspace(names: &[&str]) -> TempDir {
    let place = TempDir::new().unwrap();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    copy(&projects().join("docs"), &place.path().join("docs"));
    for file in ["Cargo.lock", "rustfmt.toml"] {
        fs::copy(root.join(file), place.path().join(file)).unwrap();
    }
    for name in names {
        let folder = place.path().join(name);
        copy(&projects().join(name), &folder);
        let manifest = fs::read_to_string(folder.join("Cargo.toml")).unwrap();
        let generator = fs::canonicalize(root.join("generator")).unwrap();
        let manifest = manifest.replace("../../../../generator", &generator.to_string_lossy());
        fs::write(folder.join("Cargo.toml"), manifest).unwrap();
    }
    let members =
        format!("[workspace]\nresolver = \"3\"\nmembers = {names:?}\n\n[profile.dev]\ndebug = false\n");
    fs::write(place.path().join("Cargo.toml"), members).unwrap();
    place
}

fn cargo(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(arguments)
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/projects"))
        .output()
        .unwrap()
}

#[track_caller]
fn prints(output: &Output) -> String {
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    assert!(!said.contains("warning"), "{said}");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn a_module_that_is_checked_in_is_what_its_docs_give() {
    let out = projects().join("checked-in/src/pets");
    let report = generate(&Options::new(projects().join("docs"), out).module("crate::pets").check()).unwrap();
    assert!(
        report.is_success(),
        "read what changed after `cargo run -p generator -- --docs tests/golden/projects/docs --out tests/golden/projects/checked-in/src/pets --module crate::pets`: {report}"
    );
    assert_eq!(report.advice, [] as [String; 0]);
}

/// The one beside the code of a program, the other below `OUT_DIR`.
#[test]
fn modules_compile_and_read() {
    let place = workspace(MODULES);
    let pets = "{\"name\":\"North\",\"pets\":[{\"petName\":\"Rex\",\"kind\":\"dog\",\"seenAt\":\"2024-06-24T11:38:02.5Z\",\"collar\":{\"badgeText\":\"R\"}}]}\n";
    for name in MODULES {
        assert_eq!(prints(&cargo(place.path(), &["run", "--quiet", "--package", name])), pets);
    }
    let format = cargo(place.path(), &["fmt", "--check", "--package", "checked-in"]);
    assert!(format.status.success(), "{}", String::from_utf8_lossy(&format.stdout));
}
