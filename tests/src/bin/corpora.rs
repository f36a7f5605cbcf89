//! Tries the generator on real docs: every set is generated into a scratch folder, its rows are
//! counted, its keys are held against the known ones, and the crate against rustc, clippy, rustdoc and
//! its own tests.
//!
//! `cargo run --release -p tests --bin corpora -- DIR [--tests SET,SET,...] [SET...]`; without sets, every
//! folder of DIR. The crates' own tests are run of the sets that are named for it: they are compiled to
//! the end, which takes much longer than a check. Exit code 1 when a set has an error, a warning or an unaccounted row, 2 when the run itself
//! failed.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use tests::corpora::{checks, generate, say, table};
use tests::sets;

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(error) => {
            say(&format!("error: {error}"));
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<bool, Box<dyn std::error::Error>> {
    let started = Instant::now();
    let mut arguments: Vec<String> = std::env::args().skip(1).collect();
    let mut tested = Vec::new();
    if let Some(at) = arguments.iter().position(|argument| argument == "--tests") {
        arguments.remove(at);
        let names =
            (at < arguments.len()).then(|| arguments.remove(at)).ok_or("name the sets to be tested")?;
        tested.extend(names.split(',').map(str::to_owned));
    }
    let mut arguments = arguments.into_iter();
    let folder = PathBuf::from(arguments.next().ok_or("name the folder that holds the sets")?);
    let sets = sets::names(&folder, arguments.collect())?;
    let scratch = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/corpora");
    fs::create_dir_all(&scratch)?;
    let generated = generate::all(&folder, &sets, &scratch)?;
    let checks = checks::run(&scratch, &sets, &tested)?;
    let seconds = started.elapsed().as_secs_f64();
    Ok(table::print(&generated, &checks, seconds, &mut std::io::stdout().lock())?)
}
