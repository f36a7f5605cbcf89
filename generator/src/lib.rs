//! Turns the markdown docs of an SDK into a crate of Rust models.
//!
//! [`generate`] is the whole of it; the command is a thin door in front. The modules are the
//! stages, in the order `folder`, `page`, `dialect`, `graph`, `evidence`, `operation`, `plan`, `emit`, `sync`,
//! each of which takes what the one before it gives.

mod advice;
mod bodies;
pub mod compare;
mod deviations;
pub mod diagnostic;
mod diagram;
pub mod dialect;
pub mod diff;
pub mod emit;
pub mod evidence;
pub mod folder;
mod follow_up;
pub mod graph;
pub mod guide;
mod inspect;
pub mod judge;
mod memory;
pub mod operation;
mod options;
pub mod page;
mod pipeline;
pub mod plan;
mod recorded;
mod report;
mod revision;
mod run;
mod schema;
mod settings;
pub mod source;
pub mod sync;
mod text;
mod versions;

pub use bodies::{Learned, Ranked, Ranking, Validated, learn, rank, validate};
pub use deviations::Advice;
pub use inspect::{Stage, inspect};
pub use options::{Error, Mode, Options};
pub use report::{Counts, Outcome, Report};
pub use run::{amendments, compare, generate};
pub use settings::{Error as SettingsError, NAME as SETTINGS, settings};
pub use versions::{Version, current_version, diff};
