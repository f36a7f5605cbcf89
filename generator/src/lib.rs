//! Turns the markdown docs of an SDK into a crate of Rust models.

pub mod diagnostic;
pub mod dialect;
pub mod emit;
pub mod graph;
pub mod page;
pub mod plan;
pub mod source;
