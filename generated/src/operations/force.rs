// @generated from Models/Operations/Force.md: change the docs, not this file.

/// Documented in `Models/Operations/Force.md`, the same as [`One`](crate::operations::One) in
/// all but the name.
pub use crate::operations::One as Force;
