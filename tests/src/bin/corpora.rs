//! Tries the generator on real docs: every set is generated into a scratch folder, its rows are
//! counted, and the crate is held against rustc, clippy, rustdoc and its own tests.
//!
//! `cargo run --release -p tests --bin corpora -- DIR [SET...]`; without sets, every folder of DIR.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::Instant;

use generator::diagnostic::{Code, Severity};
use generator::{Counts, Options, Report, generate};
use tests::{rows, sets};

type Failure = Box<dyn std::error::Error>;

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(error) => {
            say(&format!("error: {error}"));
            ExitCode::from(2)
        }
    }
}

/// What one set came to.
struct Row {
    set: String,
    counts: Counts,
    unaccounted: usize,
    errors: Vec<String>,
    warnings: Vec<String>,
    /// How many diagnostics of each code the docs got.
    codes: BTreeMap<Code, usize>,
    seconds: f64,
}

fn run() -> Result<bool, Failure> {
    let mut arguments = std::env::args().skip(1);
    let folder = PathBuf::from(arguments.next().ok_or("name the folder that holds the sets")?);
    let sets = sets::names(&folder, arguments.collect())?;
    let scratch = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/corpora");
    fs::create_dir_all(&scratch)?;

    let mut reports = Vec::new();
    for set in &sets {
        say(&format!("{set}: generating"));
        reports.push(generate_set(&folder.join(set), &scratch.join(set))?);
    }
    // Docs with errors leave no crate, and a member that is not there would fail all the others.
    let written = sets.iter().filter(|set| scratch.join(set).join("Cargo.toml").is_file());
    let members: Vec<String> = written.map(|set| format!("{set:?}")).collect();
    let workspace = format!("[workspace]\nresolver = \"3\"\nmembers = [{}]\n", members.join(", "));
    fs::write(scratch.join("Cargo.toml"), workspace)?;

    let mut rows = Vec::new();
    for (set, (report, seconds)) in sets.iter().zip(reports) {
        rows.push(check_set(&folder.join(set), &scratch, set, &report, seconds)?);
    }
    print(&rows)?;
    Ok(rows.iter().all(|row| row.unaccounted == 0 && row.errors.is_empty() && row.warnings.is_empty()))
}

fn generate_set(docs: &Path, out: &Path) -> Result<(Report, f64), Failure> {
    let started = Instant::now();
    if out.exists() {
        fs::remove_dir_all(out)?;
    }
    let report = generate(&Options { docs: docs.to_owned(), out: out.to_owned(), ..Options::default() })?;
    Ok((report, started.elapsed().as_secs_f64()))
}

fn check_set(docs: &Path, scratch: &Path, set: &str, report: &Report, seconds: f64) -> Result<Row, Failure> {
    let started = Instant::now();
    let documented = rows::count(docs)?;
    let counts = report.counts;
    let written = rows::Rows { fields: counts.fields, values: counts.values, members: counts.members };
    let mut row = Row {
        set: set.to_owned(),
        counts,
        unaccounted: documented.difference(written),
        errors: Vec::new(),
        warnings: Vec::new(),
        codes: BTreeMap::new(),
        seconds: 0.0,
    };
    for diagnostic in report.diagnostics.iter() {
        *row.codes.entry(diagnostic.code).or_insert(0) += 1;
        match diagnostic.severity() {
            Severity::Error => row.errors.push(diagnostic.message.clone()),
            // What the docs do not show is counted by its code; warnings are those of the crate.
            Severity::Warning | Severity::Note => {}
        }
    }
    let checks: &[(&str, &[&str])] = &[
        ("clippy", &["clippy", "--all-targets", "--package", set, "--", "-D", "warnings"]),
        ("rustdoc", &["doc", "--no-deps", "--package", set]),
        ("tests", &["test", "--package", set]),
    ];
    for (name, arguments) in checks.iter().filter(|_| row.errors.is_empty()) {
        say(&format!("{set}: {name}"));
        // Clippy shows what rustc has to say as well.
        let output = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
            .args(*arguments)
            .current_dir(scratch)
            .env("CARGO_TARGET_DIR", scratch.join("target"))
            .env("RUSTDOCFLAGS", "-D warnings")
            .output()?;
        if !output.status.success() {
            let said = String::from_utf8_lossy(&output.stderr);
            say(&said);
            let found = |line: &&str| line.starts_with("error") || line.starts_with("warning");
            row.warnings.extend(said.lines().filter(found).map(|line| format!("{name}: {line}")));
            row.warnings.push(format!("{name} failed"));
        }
    }
    row.seconds = seconds + started.elapsed().as_secs_f64();
    Ok(row)
}

fn print(rows: &[Row]) -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    writeln!(
        out,
        "{:<16}{:>7}{:>8}{:>7}{:>8}{:>8}{:>8}{:>13}{:>8}{:>10}{:>9}  diagnostics",
        "set",
        "pages",
        "skipped",
        "types",
        "fields",
        "values",
        "members",
        "unaccounted",
        "errors",
        "warnings",
        "seconds"
    )?;
    for row in rows {
        let Counts { pages, skipped, fields, values, members, .. } = row.counts;
        writeln!(
            out,
            "{:<16}{pages:>7}{skipped:>8}{:>7}{fields:>8}{values:>8}{members:>8}{:>13}{:>8}{:>10}{:>9.1}  {}",
            row.set,
            row.counts.types(),
            row.unaccounted,
            row.errors.len(),
            row.warnings.len(),
            row.seconds,
            by_code(&row.codes)
        )?;
    }
    for row in rows {
        for problem in row.errors.iter().chain(&row.warnings).take(10) {
            writeln!(out, "{}: {problem}", row.set)?;
        }
    }
    let good = |row: &&Row| row.unaccounted == 0 && row.errors.is_empty() && row.warnings.is_empty();
    let passed = rows.iter().filter(good).count();
    writeln!(out, "\n{passed} sets passed, {} sets failed", rows.len() - passed)
}

/// As `2 renamed, 1 empty-union`, in the order of the codes.
fn by_code(codes: &BTreeMap<Code, usize>) -> String {
    let parts: Vec<String> = codes.iter().map(|(code, count)| format!("{count} {}", code.name())).collect();
    if parts.is_empty() { "none".to_owned() } else { parts.join(", ") }
}

/// Progress, for people.
fn say(text: &str) {
    // Nobody is left to tell when this fails.
    let _ = writeln!(std::io::stderr(), "{text}");
}
