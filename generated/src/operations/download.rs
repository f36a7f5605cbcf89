// @generated from Models/Operations/Download.md: change the docs, not this file.

/// Documented in `Models/Operations/Download.md`, the same as [`One`](crate::operations::One)
/// in all but the name.
pub use crate::operations::One as Download;
