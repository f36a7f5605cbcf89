//! Turns the markdown docs of an SDK into a crate of Rust models.

pub mod diagnostic;
pub mod emit;
pub mod page;
pub mod source;
pub mod sync;
