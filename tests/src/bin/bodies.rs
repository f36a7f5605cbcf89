//! Reads the recorded bodies of APIs with the crates of their docs and prints what became of them, before
//! and after half of them are given as evidence.
//!
//! `cargo run --release -p tests --bin bodies -- FOLDER... [--list]`: each folder has bodies, an
//! `index.tsv` and `docs`; where it has none, those that this project ships are meant. `--list` shows
//! everything that is lost. Exit code 1 when `decode` refuses a body, loses a value whose key the pages show or
//! makes one up without a deviation, or takes the wrong member of a union; 2 when the run itself failed.

use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use tests::arguments::Arguments;
use tests::bodies;

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(error) => {
            // Nobody is left to tell when this fails.
            let _ = writeln!(std::io::stderr(), "error: {error}");
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<bool, String> {
    let mut arguments = Arguments::of_process();
    let list = arguments.flag("--list");
    let folders: Vec<PathBuf> = arguments.rest()?.into_iter().map(PathBuf::from).collect();
    if folders.is_empty() {
        return Err("name the folders that hold the bodies".to_owned());
    }
    bodies::run(&folders, list, &mut std::io::stdout().lock())
}
