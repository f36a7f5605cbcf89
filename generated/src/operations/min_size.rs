// @generated from Models/Operations/MinSize.md: change the docs, not this file.

/// Documented in `Models/Operations/MinSize.md`, the same as [`One`](crate::operations::One)
/// in all but the name.
pub use crate::operations::One as MinSize;
