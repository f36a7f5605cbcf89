//! Turns the markdown docs of an SDK into a crate of Rust models.

pub mod diagnostic;
pub mod page;
pub mod source;
