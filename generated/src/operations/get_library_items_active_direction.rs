// @generated from Models/Operations/GetLibraryItemsActiveDirection.md: change the docs, not this file.

/// Documented in `Models/Operations/GetLibraryItemsActiveDirection.md`, the same as
/// [`ActiveDirection`](crate::operations::ActiveDirection) in all but the name.
pub use crate::operations::ActiveDirection as GetLibraryItemsActiveDirection;
