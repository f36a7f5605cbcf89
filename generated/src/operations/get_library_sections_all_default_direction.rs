// @generated from Models/Operations/GetLibrarySectionsAllDefaultDirection.md: change the docs, not this file.

/// Documented in `Models/Operations/GetLibrarySectionsAllDefaultDirection.md`, the same as
/// [`ActiveDirection`](crate::operations::ActiveDirection) in all but the name.
pub use crate::operations::ActiveDirection as GetLibrarySectionsAllDefaultDirection;
