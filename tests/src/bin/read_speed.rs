//! How fast the written crate reads and writes JSON, against the same types with serde's derives.
//!
//! `cargo run --release -p tests --bin read_speed -- [--rounds N]`; fifteen rounds unless told otherwise.

use std::io::Write as _;
use std::process::ExitCode;

use tests::arguments::Arguments;
use tests::read_speed;

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
    let mut arguments = Arguments::of_process();
    let rounds = arguments.count("--rounds")?.unwrap_or(15);
    arguments.end()?;
    read_speed::run(rounds, &mut std::io::stdout().lock())
}
