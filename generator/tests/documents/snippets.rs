//! Snippets of Rust and of settings.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;
use tempfile::TempDir;

use super::block::Block;
use super::{blocks, root};

/// What snippets of Rust have at hand.
const AT_HAND: &str = "body: &[u8], token: &'static str, response: http::Response<bytes::Bytes>";

/// Those of the library, which rustdoc compiles, are left to it.
fn is_compiled_here(block: &Block) -> bool {
    let is_of_readme = block.place.starts_with("README");
    let is_shown = ["file", "write", "not run"].iter().any(|mark| block.mark(mark).is_some());
    block.language() == "rust" && !is_shown && (is_of_readme || block.info.contains("ignore"))
}

/// All in one program, as the body of a function each.
#[test]
fn rust_compiles() {
    let mut program = String::from(
        "#![allow(unused, unreachable_code, reason = \"a snippet shows a part of a program\")]\nfn main() {}\n",
    );
    let mut count = 0;
    for block in blocks().iter().flat_map(|(_, blocks)| blocks).filter(|block| is_compiled_here(block)) {
        let (place, text) = (&block.place, &block.text);
        writeln!(
            program,
            "// {place}\nmod snippet_{count} {{ pub async fn run({AT_HAND}) -> Result<(), Box<dyn std::error::Error>> \
             {{\n{text}\nOk(()) }} }}"
        )
        .unwrap();
        count += 1;
    }
    assert!(count >= 3);
    let folder = TempDir::new().unwrap();
    let path = |name: &str| fs::canonicalize(root().join(name)).unwrap().display().to_string();
    let manifest = format!(
        "[package]\nname = \"snippets\"\nedition = \"2024\"\n[workspace]\n[dependencies]\n\
         generated = {{ path = {:?}, features = [\"reqwest\", \"ureq\"] }}\nserde_json = \"1\"\nhttp = \"1\"\n\
         bytes = \"1\"\nreqwest = {{ version = \"0.13\", default-features = false }}\n\
         ureq = {{ version = \"3\", default-features = false }}\n[profile.dev]\ndebug = false\n",
        path("generated")
    );
    fs::create_dir(folder.path().join("src")).unwrap();
    fs::write(folder.path().join("Cargo.toml"), manifest).unwrap();
    fs::write(folder.path().join("src/main.rs"), program).unwrap();
    fs::copy(root().join("Cargo.lock"), folder.path().join("Cargo.lock")).unwrap();
    let output = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["check", "--quiet"])
        .current_dir(folder.path())
        .env("CARGO_TARGET_DIR", root().join("target/projects"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// What a manifest of cargo has.
const OF_CARGO: &[&str] = &["package", "dependencies", "build-dependencies"];

#[test]
fn settings_are_taken() {
    let mut count = 0;
    for block in blocks().iter().flat_map(|(_, blocks)| blocks).filter(|block| block.language() == "toml") {
        let table: toml::Table =
            block.text.parse().unwrap_or_else(|error| panic!("{}: {error}", block.place));
        if table.keys().all(|key| OF_CARGO.contains(&key.as_str())) {
            continue;
        }
        let folder = TempDir::new().unwrap();
        fs::write(folder.path().join("settings.toml"), &block.text).unwrap();
        // What the settings name.
        for (path, text) in
            [("bodies/index.tsv", ""), ("wire.toml", ""), ("sdk/.speakeasy/gen.lock", "a: 1\n")]
        {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        for said in run(folder.path()) {
            // The docs that are meant lie elsewhere, so patterns may match nothing here.
            let is_of_syntax = said["error"].is_string() || said["name"] == "wire-syntax";
            assert!(!is_of_syntax, "{}: {said}", block.place);
        }
        count += 1;
    }
    assert!(count >= 7);
}

/// What is said of settings, with the docs of a shelter.
fn run(folder: &Path) -> Vec<Value> {
    let docs = fs::canonicalize(root().join("tests/golden/projects/docs")).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_docs-to-models"))
        .args(["--config", "settings.toml", "--check", "--message-format", "json", "--only", "Pet", "--docs"])
        .arg(docs)
        .current_dir(folder)
        .output()
        .unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}
