// @generated from Models/Operations/GetLibrarySectionsAllActiveDirection.md: change the docs, not this file.

/// Documented in `Models/Operations/GetLibrarySectionsAllActiveDirection.md`, the same as
/// [`ActiveDirection`](crate::operations::ActiveDirection) in all but the name.
pub use crate::operations::ActiveDirection as GetLibrarySectionsAllActiveDirection;
