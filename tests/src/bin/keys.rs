//! Measures what the generator finds in docs alone, on folders of which it is known: JSON keys, and where a
//! folder has `values.tsv` or `facts.tsv` the values of enums, what is required and what may be null.
//!
//! `cargo run --release -p tests --bin keys -- [--wrong N] FOLDER...`: each folder is a set (it has a
//! `wire.tsv`), or holds sets, which may keep their docs in a folder `docs` beside recorded payloads.
//! It fails when a bar is missed; `--wrong` says how many of the wrong keys of each set to list.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use generator::page::Family;
use tests::facts::{self, Facts, Right};
use tests::keys::{Score, SetKeys, measure, measure_shipped};

/// Percent of the keys that must be found when reading, and written rightly, over all corpora.
const READ: f64 = 99.6;
const WRITTEN: f64 = 96.5;

/// The same over the sets of other families than Speakeasy's.
const FAMILIES_READ: f64 = 99.5;
const FAMILIES_WRITTEN: f64 = 98.0;

/// Percent of the values of enums that must be right over all sets, where the docs show any.
const VALUES: f64 = 97.0;

/// Percent of the fields of each set of which it must be right whether they are required, and whether they
/// may be null, where the docs say that of any.
const REQUIRED: f64 = 99.5;
const NULLABLE: f64 = 99.0;

/// Percent of the keys that must be written rightly in each set that comes with payloads.
const WRITTEN_EACH: f64 = 95.0;

/// How many points a set may fall behind the documented names.
const BEHIND: f64 = 1.0;

/// The set whose docs this project ships, with what they do not say.
const SHIPPED: &str = "plexphp";

/// How many wrong keys of a set are listed, if nothing is said.
const LISTED: usize = 5;

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

/// A docs folder and what came of it.
struct Measured {
    name: String,
    keys: SetKeys,
    facts: Option<Facts>,
    kind: Kind,
}

/// Which bars are held against a set.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Docs alone.
    Corpus,
    /// Docs alone, of another family.
    Family,
    /// Docs that lie beside recorded payloads.
    WithPayloads,
    /// The docs of this project, with what they do not say.
    Shipped,
}

fn run() -> Result<bool, Box<dyn std::error::Error>> {
    let mut listed = LISTED;
    let mut folders = Vec::new();
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--wrong" => listed = arguments.next().ok_or("how many wrong keys?")?.parse()?,
            _ => folders.push(PathBuf::from(argument)),
        }
    }
    if folders.is_empty() {
        return Err("name a folder of docs with a wire.tsv, or one that holds such folders".into());
    }
    let mut measured = Vec::new();
    for folder in &folders {
        for (name, docs, kind) in sets(folder)? {
            let keys = measure(&docs).map_err(|error| format!("{name}: {error}"))?;
            let answers = docs.join("wire.tsv");
            if name == SHIPPED {
                let keys = measure_shipped(&shipped(), &answers)?;
                let name = "docs/ as shipped".to_owned();
                measured.push(Measured { name, keys, facts: None, kind: Kind::Shipped });
            }
            let kind = match kind {
                Kind::Corpus if keys.family != Family::Speakeasy => Kind::Family,
                kind => kind,
            };
            let facts = facts::measure(&docs).map_err(|error| format!("{name}: {error}"))?;
            measured.push(Measured { name, keys, facts, kind });
        }
    }
    let missed = missed(&measured);
    print(&measured, listed, &missed)?;
    Ok(missed.is_empty())
}

fn shipped() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs")
}

/// A set's name, its docs, and which bars are held against it.
type Set = (String, PathBuf, Kind);

/// The sets of a folder: itself, or those that it holds, by name.
fn sets(folder: &Path) -> Result<Vec<Set>, Box<dyn std::error::Error>> {
    let name = |path: &Path| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let set = |path: &Path| {
        let docs = path.join("docs");
        let is_set = |path: &Path| path.join("wire.tsv").is_file();
        match (is_set(path), is_set(&docs)) {
            (true, _) if path.ends_with("docs") => {
                Some((name(path.parent().unwrap_or(path)), path.to_owned(), Kind::WithPayloads))
            }
            (true, _) => Some((name(path), path.to_owned(), Kind::Corpus)),
            (false, true) => Some((name(path), docs, Kind::WithPayloads)),
            (false, false) => None,
        }
    };
    if let Some(only) = set(folder) {
        return Ok(vec![only]);
    }
    let entries = std::fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut paths = entries.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>()?;
    paths.sort();
    let sets: Vec<_> = paths.iter().filter_map(|path| set(path)).collect();
    match sets.is_empty() {
        true => Err(format!("{} is no set and holds none", folder.display()).into()),
        false => Ok(sets),
    }
}

/// The sum of the sets of a kind; of none, nothing.
fn total(measured: &[Measured], kind: Kind) -> Option<Score> {
    let mut total = Score::default();
    measured.iter().filter(|set| set.kind == kind).for_each(|set| total += set.keys.score);
    (total.fields > 0).then_some(total)
}

/// The values of enums over all sets.
fn values(measured: &[Measured]) -> Right {
    let mut values = Right::default();
    measured.iter().filter_map(|set| set.facts.as_ref()).for_each(|facts| values += facts.values);
    values
}

/// The bars that are not reached.
fn missed(measured: &[Measured]) -> Vec<String> {
    let mut missed = Vec::new();
    let mut hold = |what: &str, found: f64, bar: f64| {
        if found < bar {
            missed.push(format!("{what}: {found:.2} %, not {bar:.2} %"));
        }
    };
    if let Some(all) = total(measured, Kind::Corpus) {
        hold("read over the corpora", percent(all.read, all), READ);
        hold("written over the corpora", percent(all.written, all), WRITTEN);
    }
    if let Some(all) = total(measured, Kind::Family) {
        hold("read over the other families", percent(all.read, all), FAMILIES_READ);
        hold("written over the other families", percent(all.written, all), FAMILIES_WRITTEN);
    }
    hold("values of enums", values(measured).percent(), VALUES);
    for (name, facts) in measured.iter().filter_map(|set| Some((&set.name, set.facts.as_ref()?))) {
        hold(&format!("required in {name}"), facts.required.percent(), REQUIRED);
        if facts.says_null {
            hold(&format!("nullable in {name}"), facts.nullable.percent(), NULLABLE);
        }
    }
    for Measured { name, keys: SetKeys { score, .. }, kind, .. } in measured {
        let written = percent(score.written, *score);
        let bar = percent(score.documented, *score) - BEHIND;
        hold(&format!("written in {name}, held against the documented names"), written, bar);
        match kind {
            Kind::WithPayloads => hold(&format!("written in {name}"), written, WRITTEN_EACH),
            Kind::Shipped => {
                hold(&format!("read in {name}"), percent(score.read, *score), 100.0);
                hold(&format!("written in {name}"), written, 100.0);
            }
            Kind::Corpus | Kind::Family => {}
        }
    }
    missed
}

/// Of no fields at all, none is wrong.
fn percent(part: usize, of: Score) -> f64 {
    // Numbers of fields are far below where floats lose whole numbers.
    if of.fields == 0 { 100.0 } else { part as f64 * 100.0 / of.fields as f64 }
}

fn print_facts(out: &mut impl Write, measured: &[Measured], listed: usize) -> std::io::Result<()> {
    let sets = || measured.iter().filter_map(|set| Some((&set.name, set.facts.as_ref()?)));
    if sets().next().is_none() {
        return Ok(());
    }
    writeln!(
        out,
        "\n{:<18}{:>8}{:>9}{:>9}{:>10}{:>10}{:>10}  fields of flat unions, left out",
        "set", "values", "right", "alike", "facts", "required", "nullable"
    )?;
    for (name, facts) in sets() {
        let [right, alike] = [facts.values, facts.alike].map(Right::percent);
        let nullable = match facts.says_null {
            true => format!("{:.2}", facts.nullable.percent()),
            false => "not said".to_owned(),
        };
        writeln!(
            out,
            "{name:<18}{:>8}{right:>9.2}{alike:>9.2}{:>10}{:>10.2}{nullable:>10}  {}",
            facts.values.all,
            facts.required.all,
            facts.required.percent(),
            facts.flat
        )?;
    }
    let all = values(measured);
    writeln!(out, "{:<18}{:>8}{:>9.2}", "all", all.all, all.percent())?;
    for (name, facts) in sets() {
        for [page, constant, right, found] in facts.wrong.iter().take(listed) {
            writeln!(out, "{name:<18}  {constant}  {found:?}, and is {right:?}  {page}")?;
        }
    }
    Ok(())
}

fn print(measured: &[Measured], listed: usize, missed: &[String]) -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    writeln!(
        out,
        "{:<18}{:<12}{:>8}{:>12}{:>9}{:>10}",
        "set", "language", "fields", "documented", "read", "written"
    )?;
    let mut row = |name: &str, language: &str, score: Score| {
        let [documented, read, written] =
            [score.documented, score.read, score.written].map(|part| percent(part, score));
        writeln!(
            out,
            "{name:<18}{language:<12}{:>8}{documented:>12.2}{read:>9.2}{written:>10.2}",
            score.fields
        )
    };
    for Measured { name, keys, .. } in measured {
        row(name, keys.language, keys.score)?;
    }
    let kinds = [
        ("the corpora", Kind::Corpus),
        ("other families", Kind::Family),
        ("with payloads", Kind::WithPayloads),
    ];
    for (name, kind) in kinds {
        if let Some(score) = total(measured, kind) {
            row(name, "", score)?;
        }
    }
    print_facts(&mut out, measured, listed)?;
    if listed > 0 {
        writeln!(out, "\nThe most frequent wrong keys: documented name, key found (how), right key")?;
    }
    for Measured { name, keys, .. } in measured {
        let mut wrong: Vec<_> = keys.wrong.iter().collect();
        wrong.sort_by_key(|(_, pages)| std::cmp::Reverse(pages.len()));
        for (wrong, pages) in wrong.into_iter().take(listed) {
            let unread = if wrong.is_read { "" } else { ", not read" };
            let page = pages.first().map(String::as_str).unwrap_or_default();
            writeln!(
                out,
                "{name:<18}{:>5}  {}  {} ({}{unread})  {}  {page}",
                pages.len(),
                wrong.name,
                wrong.found,
                wrong.origin,
                wrong.right
            )?;
        }
    }
    writeln!(out)?;
    missed.iter().try_for_each(|bar| writeln!(out, "missed: {bar}"))?;
    let verdict = if missed.is_empty() { "every bar is reached" } else { "not every bar is reached" };
    writeln!(out, "{verdict}")
}
