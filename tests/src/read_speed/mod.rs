//! How fast the written crate reads and writes JSON, against the same types with serde's derives: bodies
//! of three sizes and three kinds, keys in documented and in shuffled order, in interleaved rounds of one
//! run.

use std::io::Write;
use std::path::{Path, PathBuf};

use crate::scratch::Scratch;
use crate::spread::Spread;
use crate::{stages, twin};

/// The program that reads and writes: it has all crates, so it is made beside them.
const PROGRAM: &str = include_str!("program.rs");

/// What is read and written how, and what each round of it took.
struct Row {
    /// Kind of body, size, order of keys, action.
    what: [String; 4],
    rounds: Vec<Round>,
}

struct Round {
    bytes: f64,
    ours: f64,
    theirs: f64,
}

/// Measures and prints.
///
/// # Errors
///
/// When a crate does not compile, the two crates read something else, or the disk fails.
pub fn run(rounds: usize, out: &mut impl Write) -> Result<(), Box<dyn std::error::Error>> {
    let mut scratch = Scratch::kept("read_speed")?;
    scratch.depend("serde = \"1\"");
    // Plex has hardly a union and no map: the docs made up for this have.
    for (name, docs) in [("plex", "../docs"), ("made", "golden/speed/docs")] {
        let docs: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join(docs);
        let (tables, derives) = (format!("{name}_tables"), format!("{name}_derives"));
        scratch.add(&tables, &generator::emit::emit(&stages::plan(&docs, &tables)?).0)?;
        scratch.add(&derives, &twin::files(&stages::plan(&docs, &derives)?)?)?;
    }
    let output = scratch.run(PROGRAM, &["--release"], &[Path::new(&rounds.to_string())])?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into());
    }
    print(&rows(&String::from_utf8(output.stdout)?)?, rounds, out)?;
    Ok(())
}

fn rows(said: &str) -> Result<Vec<Row>, String> {
    let mut rows: Vec<Row> = Vec::new();
    for line in said.lines() {
        let [kind, size, order, action, bytes, ours, theirs] = line.split('\t').collect::<Vec<_>>()[..]
        else {
            return Err(format!("the program says `{line}`"));
        };
        let number = |text: &str| text.parse::<f64>().map_err(|error| format!("`{text}`: {error}"));
        let what = [kind, size, order, action].map(str::to_owned);
        let round = Round { bytes: number(bytes)?, ours: number(ours)?, theirs: number(theirs)? };
        match rows.iter_mut().find(|row| row.what == what) {
            Some(row) => row.rounds.push(round),
            None => rows.push(Row { what, rounds: vec![round] }),
        }
    }
    // What is read comes first, then what is written.
    rows.sort_by(|a, b| a.what[3].cmp(&b.what[3]));
    Ok(rows)
}

fn print(rows: &[Row], rounds: usize, out: &mut impl Write) -> std::io::Result<()> {
    writeln!(
        out,
        "speed of tables / speed of derives in {rounds} rounds: the middle (least … most); 1 is as fast\n"
    )?;
    writeln!(
        out,
        "{:<10}{:<10}{:>8}  {:<12}{:<26}{:>10}{:>10}",
        "", "body", "size", "keys", "tables/derives", "MB/s", "derives"
    )?;
    for Row { what: [kind, size, order, action], rounds } in rows {
        let speed = |seconds: fn(&Round) -> f64| {
            Spread::of(rounds.iter().map(|round| round.bytes / 1e6 / seconds(round))).median
        };
        writeln!(
            out,
            "{action:<10}{kind:<10}{size:>8}  {order:<12}{:<26}{:>10.0}{:>10.0}",
            ratio(rounds).to_string(),
            speed(|round| round.ours),
            speed(|round| round.theirs),
        )?;
    }
    writeln!(out)?;
    for action in ["reading", "writing"] {
        let logs: Vec<f64> = rows
            .iter()
            .filter(|row| row.what[3] == action)
            .map(|row| ratio(&row.rounds).median.ln())
            .collect();
        // Numbers of rows are small.
        let mean = (logs.iter().sum::<f64>() / logs.len() as f64).exp();
        writeln!(out, "{action} over the whole (geometric mean of the middles): {mean:.3}")?;
    }
    Ok(())
}

fn ratio(rounds: &[Round]) -> Spread {
    Spread::of(rounds.iter().map(|round| round.theirs / round.ours))
}
