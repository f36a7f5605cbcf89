//! How fast docs become a crate, against the least that any generator has to do with them.
//!
//! `cargo run --release -p tests --bin generation_speed -- [FOLDER…] [--rounds N] [--pages LIST]`; `docs/`,
//! nine rounds, and 1000, 2000, 4000 and 8000 made-up pages unless told otherwise.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use tests::arguments::Arguments;
use tests::generation_speed::{self, Options, floor};

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
    let words: Vec<String> = std::env::args().skip(1).collect();
    if let [first, docs, files, out] = words.as_slice()
        && first == floor::ARGUMENT
    {
        return Ok(floor::run(Path::new(docs), Path::new(files), Path::new(out))?);
    }
    let mut arguments = Arguments::of_process();
    let rounds = arguments.count("--rounds")?.unwrap_or(9);
    let pages = arguments.option("--pages")?.unwrap_or_else(|| "1000,2000,4000,8000".to_owned());
    let pages = pages.split(',').map(str::parse).collect::<Result<Vec<usize>, _>>()?;
    let mut docs: Vec<PathBuf> = arguments.rest()?.into_iter().map(PathBuf::from).collect();
    if docs.is_empty() {
        docs.push(Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs"));
    }
    generation_speed::run(&Options { docs, rounds, pages }, &mut std::io::stdout().lock())
}
