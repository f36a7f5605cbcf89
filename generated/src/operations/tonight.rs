// @generated from Models/Operations/Tonight.md: change the docs, not this file.

/// Documented in `Models/Operations/Tonight.md`, the same as [`One`](crate::operations::One)
/// in all but the name.
pub use crate::operations::One as Tonight;
