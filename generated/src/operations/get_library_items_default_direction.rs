// @generated from Models/Operations/GetLibraryItemsDefaultDirection.md: change the docs, not this file.

/// Documented in `Models/Operations/GetLibraryItemsDefaultDirection.md`, the same as
/// [`ActiveDirection`](crate::operations::ActiveDirection) in all but the name.
pub use crate::operations::ActiveDirection as GetLibraryItemsDefaultDirection;
