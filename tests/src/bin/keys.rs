//! Measures the JSON keys that the generator finds in docs alone, on folders whose keys are known.
//!
//! `cargo run --release -p tests --bin keys -- DIR [SET...]`; without sets, every folder of DIR. It
//! fails when a bar is missed.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use tests::keys::{Score, SetKeys, measure, measure_shipped};
use tests::sets;

/// Percent of the keys that must be found when reading, in the docs of PHP and over all.
const READ_PHP: f64 = 99.5;
const READ: f64 = 99.0;

/// Percent of the keys that must be written rightly, over all.
const WRITTEN: f64 = 93.0;

/// The set whose docs this project ships, with what they do not say.
const SHIPPED: &str = "plexphp";

/// How many points a set may fall behind the documented names.
const BEHIND: f64 = 1.0;

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

fn run() -> Result<bool, Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let folder = PathBuf::from(arguments.next().ok_or("name the folder that holds the sets")?);
    let names = sets::names(&folder, arguments.collect())?;
    let mut measured = Vec::new();
    for name in names {
        let keys = set(&folder, &name)?;
        measured.push((name, keys));
    }
    let (mut php, mut all) = (Score::default(), Score::default());
    for (_, keys) in &measured {
        all += keys.score;
        if keys.language == "PHP" {
            php += keys.score;
        }
    }
    let mut missed = missed(&measured, php, all);
    let shipped = measure_shipped(&docs(), "PHP", &folder.join(SHIPPED).join("wire.tsv"))?;
    let score = shipped.score;
    if (score.read, score.written) != (score.fields, score.fields) {
        missed.push("100 % of what this project ships".to_owned());
    }
    measured.push(("docs/ as shipped".to_owned(), shipped));
    print(&measured, php, all, &missed)?;
    Ok(missed.is_empty())
}

fn docs() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs")
}

fn set(folder: &Path, name: &str) -> Result<SetKeys, String> {
    measure(&folder.join(name)).map_err(|error| format!("{name}: {error}"))
}

/// The bars that are not reached.
fn missed(measured: &[(String, SetKeys)], php: Score, all: Score) -> Vec<String> {
    let mut missed = Vec::new();
    let mut hold = |what: &str, found: f64, bar: f64| {
        if found < bar {
            missed.push(format!("{what}: {found:.2} %, not {bar:.2} %"));
        }
    };
    hold("read in PHP", percent(php.read, php), READ_PHP);
    hold("read over all", percent(all.read, all), READ);
    hold("written over all", percent(all.written, all), WRITTEN);
    for (name, SetKeys { score, .. }) in measured {
        let bar = percent(score.documented, *score) - BEHIND;
        hold(&format!("written in {name}"), percent(score.written, *score), bar);
    }
    missed
}

/// Of no fields at all, none is wrong.
fn percent(part: usize, of: Score) -> f64 {
    // Numbers of fields are far below where floats lose whole numbers.
    if of.fields == 0 { 100.0 } else { part as f64 * 100.0 / of.fields as f64 }
}

fn print(measured: &[(String, SetKeys)], php: Score, all: Score, missed: &[String]) -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    writeln!(
        out,
        "{:<18}{:<12}{:>8}{:>9}{:>10}{:>13}",
        "set", "language", "fields", "read", "written", "documented"
    )?;
    let totals = [("PHP", "", php), ("over all", "", all)];
    let sets = measured.iter().map(|(name, keys)| (name.as_str(), keys.language.as_str(), keys.score));
    for (name, language, score) in sets.chain(totals) {
        let [read, written, documented] =
            [score.read, score.written, score.documented].map(|part| percent(part, score));
        writeln!(
            out,
            "{name:<18}{language:<12}{:>8}{read:>9.2}{written:>10.2}{documented:>13.2}",
            score.fields
        )?;
    }
    writeln!(out, "\nThe most frequent wrong keys: documented name, key found, right key")?;
    for (name, keys) in measured {
        let mut wrong: Vec<_> = keys.wrong.iter().collect();
        wrong.sort_by_key(|(_, count)| std::cmp::Reverse(**count));
        for ((documented, found, key), count) in wrong.into_iter().take(5) {
            writeln!(out, "{name:<18}{count:>6}  {documented}  {found}  {key}")?;
        }
    }
    writeln!(out)?;
    missed.iter().try_for_each(|bar| writeln!(out, "missed: {bar}"))?;
    let verdict = if missed.is_empty() { "every bar is reached" } else { "not every bar is reached" };
    writeln!(out, "{verdict}")
}
