//! How fast the written crate reads and writes JSON, against the same types with serde's derives:
//! a listing of about 5 MB, in interleaved rounds of one run.
//!
//! `cargo run --release -p tests --bin read_speed`

use std::io::Write as _;
use std::path::Path;
use std::process::ExitCode;

use tests::scratch::Scratch;
use tests::{stages, twin};

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
    let mut scratch = Scratch::new()?;
    scratch.add("tables", &generator::emit::emit(&stages::plan(&docs, "tables")?).0)?;
    scratch.add("derives", &twin::files(&stages::plan(&docs, "derives")?)?)?;
    let output = scratch.run(PROGRAM, &["--release"], &[])?;
    std::io::stdout().write_all(&output.stdout)?;
    std::io::stderr().write_all(&output.stderr)?;
    if output.status.success() { Ok(()) } else { Err("the program failed".into()) }
}
