//! What the written crate costs rustc, against the same types with serde's derives.
//!
//! `cargo run --release -p tests --bin compile_cost -- [--docs FOLDER] [--rounds N] [--modes
//! check,debug,release,program-debug,program-release] [--shared-twin | --no-twin]`: without options, what `docs/`
//! gives, three rounds of everything, against derives of a type for each page. `--shared-twin` has one type of
//! what is the same there, too, as the written crate has.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use tests::arguments::Arguments;
use tests::compile_cost::{self, Mode, Options, Twin};

fn main() -> ExitCode {
    match options().and_then(|options| compile_cost::run(&options, &mut std::io::stdout().lock())) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Nobody is left to tell when this fails.
            let _ = writeln!(std::io::stderr(), "error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn options() -> Result<Options, String> {
    let mut arguments = Arguments::of_process();
    let docs = arguments.option("--docs")?.map(PathBuf::from);
    let options = Options {
        docs: docs.unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs")),
        rounds: arguments.count("--rounds")?.unwrap_or(3),
        modes: Mode::list(arguments.option("--modes")?.as_deref())?,
        twin: match (arguments.flag("--no-twin"), arguments.flag("--shared-twin")) {
            (true, true) => return Err("--no-twin and --shared-twin contradict each other".to_owned()),
            (true, false) => None,
            (false, true) => Some(Twin::Shared),
            (false, false) => Some(Twin::Apart),
        },
    };
    arguments.end()?;
    Ok(options)
}
