// @generated from Models/Operations/GetRecentlyAddedDefaultDirection.md: change the docs, not this file.

/// Documented in `Models/Operations/GetRecentlyAddedDefaultDirection.md`, the same as
/// [`ActiveDirection`](crate::operations::ActiveDirection) in all but the name.
pub use crate::operations::ActiveDirection as GetRecentlyAddedDefaultDirection;
