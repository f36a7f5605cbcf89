//! Turns the markdown docs of an SDK into a crate of Rust models.
//!
//! [`generate`] is the whole of it; the command is a thin door in front. The modules are the
//! stages, in the order `folder`, `page`, `dialect`, `graph`, `evidence`, `plan`, `emit`, `sync`,
//! each of which takes what the one before it gives.

mod advice;
pub mod compare;
pub mod diagnostic;
pub mod dialect;
pub mod emit;
pub mod evidence;
pub mod folder;
pub mod graph;
mod inspect;
mod memory;
mod options;
pub mod page;
mod pipeline;
pub mod plan;
mod report;
mod run;
mod settings;
pub mod source;
pub mod sync;
mod text;

pub use inspect::{Stage, inspect};
pub use options::{Error, Mode, Options};
pub use report::{Counts, Outcome, Report};
pub use run::{amendments, compare, generate};
pub use settings::{Error as SettingsError, NAME as SETTINGS, settings};
