// @generated from Models/Operations/DefaultDirection.md: change the docs, not this file.

/// Documented in `Models/Operations/DefaultDirection.md`, the same as
/// [`ActiveDirection`](crate::operations::ActiveDirection) in all but the name.
pub use crate::operations::ActiveDirection as DefaultDirection;
