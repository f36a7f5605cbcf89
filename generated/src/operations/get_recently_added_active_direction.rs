// @generated from Models/Operations/GetRecentlyAddedActiveDirection.md: change the docs, not this file.

/// Documented in `Models/Operations/GetRecentlyAddedActiveDirection.md`, the same as
/// [`ActiveDirection`](crate::operations::ActiveDirection) in all but the name.
pub use crate::operations::ActiveDirection as GetRecentlyAddedActiveDirection;
