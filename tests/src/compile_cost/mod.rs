//! What the written crate costs rustc, against the same types with serde's derives: processor time and
//! memory, in interleaved rounds of one run.

mod crates;
mod mode;
mod table;

use std::io::Write;
use std::path::PathBuf;

use crate::cost::Cost;

use self::crates::{Crates, Style};
pub use self::mode::Mode;

/// What is measured.
#[derive(Debug, Clone)]
pub struct Options {
    /// The docs folder.
    pub docs: PathBuf,
    /// How often.
    pub rounds: usize,
    /// What is made of the crate.
    pub modes: Vec<Mode>,
    /// The twin that is measured, too, if any. For the largest crates it takes minutes and gigabytes.
    pub twin: Option<Twin>,
}

/// The types of the twin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Twin {
    /// One for each page, however many others are the same.
    Apart,
    /// One of what is the same, as in the written crate.
    Shared,
}

/// A kind of build and what it cost, round by round.
struct Row {
    mode: Mode,
    ours: Vec<Cost>,
    theirs: Vec<Cost>,
}

/// Measures and prints.
///
/// # Errors
///
/// When the docs have errors, a crate does not compile, or the disk fails.
pub fn run(options: &Options, out: &mut impl Write) -> Result<(), String> {
    let crates = Crates::write(&options.docs, options.twin)?;
    let mut rows: Vec<Row> =
        options.modes.iter().map(|&mode| Row { mode, ours: Vec::new(), theirs: Vec::new() }).collect();
    for row in &rows {
        crates.prepare(row.mode)?;
    }
    let mut say = |text: &str| writeln!(out, "{text}").map_err(|error| error.to_string());
    say(&crates.summary)?;
    for round in 1..=options.rounds {
        for row in &mut rows {
            row.ours.push(crates.build(Style::Tables, row.mode)?);
            if options.twin.is_some() {
                row.theirs.push(crates.build(Style::Derives, row.mode)?);
            }
            say(&table::round(round, row))?;
        }
    }
    say(&format!("\n{}", table::whole(&rows)))
}
