//! How fast the written crate reads and writes JSON, against the same types with serde's derives:
//! a listing of about 5 MB, in interleaved rounds of one run.
//!
//! `cargo run --release -p tests --bin read_speed`

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, ExitCode};

use tests::{stages, twin, write_tree};

/// The program that reads and writes: it has both crates, so it is made beside them.
const PROGRAM: &str = include_str!("../read_speed_program.rs");

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Nobody is left to tell when this fails.
            let _ = writeln!(std::io::stderr(), "error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn std::error::Error>> {
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs");
    let folder = tempfile::tempdir()?;
    write_tree(&folder.path().join("tables"), &generator::emit::emit(&stages::plan(&docs, "tables")?).0)?;
    write_tree(&folder.path().join("derives"), &twin::files(&stages::plan(&docs, "derives")?))?;
    let program = folder.path().join("program");
    fs::create_dir_all(program.join("src"))?;
    fs::write(program.join("src/main.rs"), PROGRAM)?;
    fs::write(
        program.join("Cargo.toml"),
        "[package]\nname = \"program\"\nedition = \"2024\"\n\n[dependencies]\ntables = { path = \"../tables\" }\n\
         derives = { path = \"../derives\" }\nserde_json = \"1\"\n",
    )?;
    fs::write(
        folder.path().join("Cargo.toml"),
        "[workspace]\nresolver = \"3\"\nmembers = [\"tables\", \"derives\", \"program\"]\n",
    )?;
    let status = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["run", "--release", "--quiet", "--package", "program"])
        .current_dir(folder.path())
        .env("CARGO_TARGET_DIR", folder.path().join("target"))
        .status()?;
    if status.success() { Ok(()) } else { Err("the program failed".into()) }
}
