//! The corpora run: real docs folders, each made into a crate that must hold.

pub mod checks;
pub mod generate;
pub mod table;

use std::io::Write as _;

/// Progress, for people.
pub fn say(text: &str) {
    // Nobody is left to tell when this fails.
    let _ = writeln!(std::io::stderr(), "{text}");
}
