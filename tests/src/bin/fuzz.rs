//! Tries mutated inputs on the real stages and on the written crates, and looks for panics, hangs, files that
//! are no Rust, and ways of reading that do not agree.
//!
//! `cargo run --release -p tests --bin fuzz -- [--minutes N | --executions N] [--seed N] [--target NAME]`
//!
//! First come the inputs in `tests/seeds`, each of which was wrong once or is a hazard; then new ones. The
//! executions run in a process of their own, so that one which ends the process ends no more than that.
//! What fails is saved in `target/fuzz`: mend the cause and move the file to `tests/seeds`.

use std::fs;
use std::io::{self, Seek as _, Write as _};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};

use tests::fuzz::{self, Input, Seeds, Target, watch};

/// After so many failures of a target there is enough to mend.
const FAILURES: usize = 8;

/// How the worker ends when an outcome is wrong, and when something panicked.
const WRONG: i32 = 100;
const PANICKED: i32 = 101;

type Error = Box<dyn std::error::Error>;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let result = match arguments.first().map(String::as_str) {
        Some("--worker") => work(&arguments[1..]),
        _ => Wishes::parse(&arguments).and_then(|wishes| run(&wishes)),
    };
    match result {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            // Nobody is left to tell when this fails.
            let _ = writeln!(io::stderr(), "error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// What the command is asked to do.
struct Wishes {
    time: Option<Duration>,
    executions: u64,
    seed: u64,
    targets: Vec<Target>,
}

impl Wishes {
    fn parse(arguments: &[String]) -> Result<Self, Error> {
        let mut wishes = Self { time: None, executions: u64::MAX, seed: 1, targets: Target::ALL.to_vec() };
        let mut pairs = arguments.chunks(2);
        for pair in &mut pairs {
            let [name, value] = pair else { return Err(format!("{} needs a value", pair[0]).into()) };
            match name.as_str() {
                "--minutes" => wishes.time = Some(Duration::from_secs_f64(value.parse::<f64>()? * 60.0)),
                "--executions" => wishes.executions = value.parse()?,
                "--seed" => wishes.seed = value.parse()?,
                "--target" => {
                    let named = Target::ALL.into_iter().find(|target| target.as_str() == value);
                    wishes.targets = vec![named.ok_or("the targets are pages, paths, settings, bodies")?];
                }
                _ => return Err(format!("there is no `{name}`").into()),
            }
        }
        if wishes.time.is_none() && wishes.executions == u64::MAX {
            wishes.time = Some(Duration::from_secs(60));
        }
        Ok(wishes)
    }
}

/// What came of a target.
#[derive(Default)]
struct Outcome {
    executions: u64,
    failures: usize,
}

fn run(wishes: &Wishes) -> Result<bool, Error> {
    let replayed = replay()?;
    let seeds = Seeds::read()?;
    let mut out = io::stdout();
    writeln!(
        out,
        "seed {}: {} kept inputs replayed, {} failed",
        wishes.seed, replayed.executions, replayed.failures
    )?;
    let mut good = replayed.failures == 0;
    for &target in &wishes.targets {
        let started = Instant::now();
        let time = wishes.time.map(|time| time / u32::try_from(wishes.targets.len()).unwrap_or(1));
        let outcome = try_target(&seeds, target, wishes, time)?;
        let seconds = started.elapsed().as_secs_f64();
        writeln!(
            out,
            "{:8} {:9} executions, {} failed; {seconds:.0} s, {:.0} a second",
            target.as_str(),
            outcome.executions,
            outcome.failures,
            outcome.executions as f64 / seconds
        )?;
        good &= outcome.failures == 0;
    }
    Ok(good)
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The inputs that are kept.
fn kept() -> io::Result<Vec<PathBuf>> {
    let mut files: Vec<PathBuf> =
        fs::read_dir(root().join("tests/seeds"))?.flatten().map(|entry| entry.path()).collect();
    files.sort();
    Ok(files)
}

fn replay() -> Result<Outcome, Error> {
    let kept = kept()?;
    let mut outcome = Outcome::default();
    let mut from = 0;
    while from < kept.len() as u64 && outcome.failures < FAILURES {
        let (reached, how) = spawn(&["kept", "0", &from.to_string(), &kept.len().to_string(), "0"])?;
        from = reached + 1;
        outcome.executions = from.min(kept.len() as u64);
        if let Some(how) = how {
            outcome.failures += 1;
            let path = kept.get(usize::try_from(reached)?).cloned().unwrap_or_default();
            writeln!(io::stderr(), "FAILED: {how}: {}", path.display())?;
        }
    }
    Ok(outcome)
}

fn try_target(
    seeds: &Seeds,
    target: Target,
    wishes: &Wishes,
    time: Option<Duration>,
) -> Result<Outcome, Error> {
    let started = Instant::now();
    let mut outcome = Outcome::default();
    while outcome.executions < wishes.executions && outcome.failures < FAILURES {
        let left = time.map(|time| time.saturating_sub(started.elapsed()));
        if left.is_some_and(|left| left.is_zero()) {
            break;
        }
        let milliseconds = left.map_or(0, |left| left.as_millis().max(1));
        let numbers = [wishes.seed, outcome.executions, wishes.executions].map(|number| number.to_string());
        let [seed, from, to] = &numbers;
        let (reached, how) = spawn(&[target.as_str(), seed, from, to, &milliseconds.to_string()])?;
        outcome.executions = reached + 1;
        if let Some(how) = how {
            outcome.failures += 1;
            let input = fuzz::make(seeds, target, wishes.seed, reached);
            let folder = root().join("target/fuzz");
            fs::create_dir_all(&folder)?;
            let path = folder.join(format!("{}-{}-{reached}.json", target.as_str(), wishes.seed));
            fs::write(&path, input.to_json())?;
            writeln!(io::stderr(), "FAILED: {how}: {}", path.display())?;
        }
    }
    Ok(outcome)
}

/// Runs a worker. Gives the number of its last execution, and what was wrong with it.
fn spawn(arguments: &[&str]) -> Result<(u64, Option<String>), Error> {
    let progress = tempfile::NamedTempFile::new()?;
    let status = Command::new(std::env::current_exe()?)
        .arg("--worker")
        .args(arguments)
        .arg(progress.path())
        .status()?;
    let text = fs::read_to_string(progress.path())?;
    let reached = text.trim().parse().map_err(|_| "the worker did not begin")?;
    let how = match status.code() {
        Some(0) => return Ok((reached, None)),
        Some(WRONG) => "the outcome is wrong".to_owned(),
        Some(PANICKED) => "it panicked".to_owned(),
        Some(watch::HUNG) => "it took more than two seconds".to_owned(),
        _ => format!("the process ended ({status})"),
    };
    Ok((reached, Some(how)))
}

/// The worker: target, seed, first number, the number after the last one, milliseconds, progress file.
fn work(arguments: &[String]) -> Result<bool, Error> {
    let [target, seed, from, to, milliseconds, progress] = arguments else {
        return Err("a worker is started by us".into());
    };
    let (seed, from, to): (u64, u64, u64) = (seed.parse()?, from.parse()?, to.parse()?);
    let milliseconds: u64 = milliseconds.parse()?;
    let deadline = (milliseconds > 0).then(|| Instant::now() + Duration::from_millis(milliseconds));
    let mut progress = fs::OpenOptions::new().write(true).open(progress)?;
    let inputs = Inputs::of(target, seed)?;
    // The stack of a thread is smaller than that of a program: what fits here fits anywhere.
    let worker = std::thread::Builder::new().spawn(move || -> io::Result<()> {
        let watch = watch::Watch::start();
        for number in from..to {
            if deadline.is_some_and(|deadline| Instant::now() > deadline) {
                break;
            }
            progress.rewind()?;
            progress.write_all(format!("{number:020}").as_bytes())?;
            let input = inputs.make(number)?;
            watch.begin();
            let outcome = catch_unwind(AssertUnwindSafe(|| fuzz::execute(&input)));
            watch.end();
            match outcome {
                Ok(Ok(())) => {}
                Ok(Err(wrong)) => {
                    writeln!(io::stderr(), "{wrong}")?;
                    std::process::exit(WRONG);
                }
                Err(_) => std::process::exit(PANICKED),
            }
        }
        Ok(())
    })?;
    worker.join().map_err(|_| "the worker panicked by itself")??;
    Ok(true)
}

/// Where a worker has its inputs from.
enum Inputs {
    Kept(Vec<PathBuf>),
    New(Box<Seeds>, Target, u64),
}

impl Inputs {
    fn of(target: &str, seed: u64) -> Result<Self, Error> {
        match Target::ALL.into_iter().find(|it| it.as_str() == target) {
            Some(target) => Ok(Self::New(Box::new(Seeds::read()?), target, seed)),
            None => Ok(Self::Kept(kept()?)),
        }
    }

    fn make(&self, number: u64) -> io::Result<Input> {
        match self {
            Self::New(seeds, target, seed) => Ok(fuzz::make(seeds, *target, *seed, number)),
            Self::Kept(files) => {
                let file = &files[usize::try_from(number).unwrap_or_default()];
                Ok(serde_json::from_str(&fs::read_to_string(file)?)?)
            }
        }
    }
}
