//! Pairs of docs of a type or two, one for each kind of change: what the change does to code and to JSON,
//! and what cargo-semver-checks says of the two crates.

mod checked;
mod docs;
mod pairs;

pub use checked::{Options, Report, run};
pub use docs::docs;
pub use pairs::PAIRS;

/// Two versions of docs, written down in short (see [`docs`]).
pub struct Pair {
    /// What changes.
    pub name: &'static str,
    /// The docs as they were.
    pub old: &'static str,
    /// The docs as they are.
    pub new: &'static str,
    /// What it does to code: `patch`, `minor`, `major`; `none` where nothing changes at all.
    pub code: &'static str,
    /// What it does to JSON: `same`, `wider`, `narrower`, `other`.
    pub wire: &'static str,
    /// What cargo-semver-checks says, and what that rests on.
    pub checked: Checked,
}

/// What cargo-semver-checks says of a pair.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Checked {
    /// The same as the generator.
    Agrees,
    /// Nothing, as it looks for what breaks or is deprecated: to cargo a new type is a minor change.
    SilentOnNew,
    /// That nothing breaks, as it does not compare the types of what stays. Code that breaks shows that
    /// something does: it compiles with the old crate and not with the new one.
    BlindToTypes {
        /// The body of a function that uses the old crate, whose root is called `models`.
        code: &'static str,
    },
}
