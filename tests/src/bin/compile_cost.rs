//! What the written crate costs to check, against the same types with serde's derives: processor
//! time of `cargo check` for that crate alone, in interleaved rounds of one run.
//!
//! `cargo run --release -p tests --bin compile_cost -- [ROUNDS]`

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, ExitCode};

use tests::{cpu, stages, twin, write_tree};

fn main() -> ExitCode {
    match rounds().and_then(run) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Nobody is left to tell when this fails.
            let _ = writeln!(std::io::stderr(), "error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// The number of rounds asked for, or three.
fn rounds() -> Result<usize, String> {
    match std::env::args().nth(1) {
        None => Ok(3),
        Some(rounds) => match rounds.parse() {
            Ok(rounds @ 1..) => Ok(rounds),
            _ => Err(format!("`{rounds}` is no number of rounds")),
        },
    }
}

fn run(rounds: usize) -> Result<(), String> {
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs");
    let folder = tempfile::tempdir().map_err(text)?;
    let model = stages::plan(&docs, "tables")?;
    write_tree(&folder.path().join("tables"), &generator::emit::emit(&model).0).map_err(text)?;
    let model = stages::plan(&docs, "derives")?;
    write_tree(&folder.path().join("derives"), &twin::files(&model)?).map_err(text)?;
    let workspace = "[workspace]\nresolver = \"3\"\nmembers = [\"tables\", \"derives\"]\n";
    fs::write(folder.path().join("Cargo.toml"), workspace).map_err(text)?;

    let mut out = std::io::stdout().lock();
    let unit = if cpu::is_exact() { "processor seconds" } else { "seconds on the clock" };
    writeln!(out, "cargo check of {} types, {unit}\n", model.files.len()).map_err(text)?;
    // Once for the dependencies.
    check(folder.path(), "tables")?;
    check(folder.path(), "derives")?;
    writeln!(out, "{:>8} {:>8} {:>8} {:>8}", "round", "tables", "derives", "ratio").map_err(text)?;
    let (mut tables, mut derives, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
    for round in 1..=rounds {
        let ours = check(folder.path(), "tables")?;
        let theirs = check(folder.path(), "derives")?;
        let ratio = ours / theirs;
        writeln!(out, "{round:>8} {ours:>8.2} {theirs:>8.2} {ratio:>8.3}").map_err(text)?;
        tables.push(ours);
        derives.push(theirs);
        ratios.push(ratio);
    }
    let (ours, theirs, ratio) = (cpu::median(tables), cpu::median(derives), cpu::median(ratios));
    writeln!(out, "{:>8} {ours:>8.2} {theirs:>8.2} {ratio:>8.3}   (at most 0.250 is the aim)", "median")
        .map_err(text)
}

/// Checks one crate anew and gives what that cost.
fn check(workspace: &Path, package: &str) -> Result<f64, String> {
    let root = workspace.join(package).join("src/lib.rs");
    let source = fs::read_to_string(&root).map_err(text)?;
    fs::write(&root, source).map_err(text)?;
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo
        .args(["check", "--quiet", "--package", package])
        .current_dir(workspace)
        .env("CARGO_TARGET_DIR", workspace.join("target"))
        .env("CARGO_INCREMENTAL", "0");
    cpu::measure(&mut cargo).map(|cost| cost.seconds)
}

fn text(error: impl std::fmt::Display) -> String {
    error.to_string()
}
