// @generated from Models/Operations/Skip.md: change the docs, not this file.

/// Documented in `Models/Operations/Skip.md`, the same as [`One`](crate::operations::One) in
/// all but the name.
pub use crate::operations::One as Skip;
