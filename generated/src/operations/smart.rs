// @generated from Models/Operations/Smart.md: change the docs, not this file.

/// Documented in `Models/Operations/Smart.md`, the same as [`One`](crate::operations::One) in
/// all but the name.
pub use crate::operations::One as Smart;
