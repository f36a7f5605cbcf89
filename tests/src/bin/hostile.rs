//! Makes hostile docs folders, writes a crate of each, and compiles them all with warnings as errors.
//!
//! `cargo run --release -p tests --bin hostile -- [--folders N] [--seed N]`
//!
//! Each folder is read three times: twice as it is, and once with its files made in another order. The
//! crates must be the same to the byte.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use generator::{Options, generate};
use tests::hostile;
use tests::random::Random;

/// How many crates are one workspace: one run of cargo for all of them.
const BATCH: u64 = 40;

type Error = Box<dyn std::error::Error>;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match parse(&arguments).and_then(|(folders, seed)| run(folders, seed)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Nobody is left to tell when this fails.
            let _ = writeln!(io::stderr(), "error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn parse(arguments: &[String]) -> Result<(u64, u64), Error> {
    let (mut folders, mut seed) = (10, 1);
    for pair in arguments.chunks(2) {
        match pair {
            [name, value] if name == "--folders" => folders = value.parse()?,
            [name, value] if name == "--seed" => seed = value.parse()?,
            _ => return Err("the arguments are --folders N and --seed N".into()),
        }
    }
    Ok((folders, seed))
}

fn run(folders: u64, seed: u64) -> Result<(), Error> {
    let mut types = 0;
    for start in (0..folders).step_by(usize::try_from(BATCH)?) {
        let place = tempfile::tempdir()?;
        let numbers = start..folders.min(start + BATCH);
        for number in numbers.clone() {
            types += write(place.path(), seed, number)
                .map_err(|error| format!("folder {number} of seed {seed}: {error}"))?;
        }
        if let Err(error) = check(place.path()) {
            let kept = place.keep();
            return Err(format!("{error}\nthe crates are in {}", kept.display()).into());
        }
        writeln!(io::stdout(), "folders {} to {} compile without a warning", numbers.start, numbers.end - 1)?;
    }
    writeln!(io::stdout(), "{folders} folders, {types} types; each the same three times")?;
    Ok(())
}

/// Writes the crate of a folder, three times. Gives how many types it has.
fn write(place: &Path, seed: u64, number: u64) -> Result<usize, Error> {
    let docs = hostile::make(seed, number);
    let mut paths: Vec<&String> = docs.keys().collect();
    let name = format!("crate_{number}");
    let mut outcomes = Vec::new();
    for round in ["crates", "again", "shuffled"] {
        if round == "shuffled" {
            Random::of(seed, number).shuffle(&mut paths);
        }
        let folder = place.join("docs").join(round).join(&name);
        for path in &paths {
            let full = folder.join(path);
            fs::create_dir_all(full.parent().unwrap_or(&folder))?;
            fs::write(full, &docs[*path])?;
        }
        let out = place.join(round).join(&name);
        let options = Options::new(folder, out.clone());
        let report = generate(&options)?;
        if !report.is_success() {
            let said: Vec<_> =
                report.diagnostics.iter().map(|it| format!("{}: {}", it.code, it.message)).collect();
            // Docs that are wrong beyond repair give no crate, which is an answer, too.
            return if report.diagnostics.has_errors() { Ok(0) } else { Err(said.join("\n").into()) };
        }
        if !generate(&options)?.is_success() {
            return Err("the second run finds something to do".into());
        }
        outcomes.push((listing(&out)?, report.counts.types()));
    }
    match outcomes.as_slice() {
        [(one, types), (two, _), (three, _)] if one == two && two == three => Ok(*types),
        _ => Err("the three runs do not give the same crate".into()),
    }
}

fn listing(folder: &Path) -> io::Result<BTreeMap<PathBuf, Vec<u8>>> {
    let (mut files, mut open) = (BTreeMap::new(), vec![folder.to_owned()]);
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(next)? {
            let path = entry?.path();
            match path.is_dir() {
                true => open.push(path),
                false => drop(
                    files.insert(path.strip_prefix(folder).unwrap_or(&path).to_owned(), fs::read(&path)?),
                ),
            }
        }
    }
    Ok(files)
}

fn check(place: &Path) -> Result<(), Error> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    fs::create_dir_all(place.join("crates"))?;
    fs::copy(root.join("Cargo.lock"), place.join("crates/Cargo.lock"))?;
    fs::write(place.join("crates/Cargo.toml"), "[workspace]\nresolver = \"3\"\nmembers = [\"crate_*\"]\n")?;
    let status = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["check", "--workspace", "--all-targets", "--quiet"])
        .current_dir(place.join("crates"))
        .env("CARGO_TARGET_DIR", root.join("target/hostile"))
        .env("RUSTFLAGS", "-Dwarnings")
        .status()?;
    if status.success() { Ok(()) } else { Err("a crate does not compile without a warning".into()) }
}
