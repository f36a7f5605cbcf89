//! Holds `generator diff` against cargo-semver-checks, and against rustc where that is blind, on the pairs of
//! docs in `versions` and on pairs of real folders.
//!
//! ```console
//! cargo run --release -p tests --bin semver -- [--tool PATH] [OLD NEW]…
//! ```
//!
//! It fails where the two disagree and the pair does not say why. `OLD` and `NEW` are docs folders.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a program for people")]

use std::process::ExitCode;

use tests::versions::{Options, run};

fn main() -> ExitCode {
    match Options::from_arguments(std::env::args().skip(1)).and_then(|options| run(&options)) {
        Ok(report) => {
            print!("{report}");
            if report.disagreements == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
    }
}
