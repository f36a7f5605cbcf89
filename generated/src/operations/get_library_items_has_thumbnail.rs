// @generated from Models/Operations/GetLibraryItemsHasThumbnail.md: change the docs, not this file.

/// Documented in `Models/Operations/GetLibraryItemsHasThumbnail.md`, the same as
/// [`HasThumbnail`](crate::operations::HasThumbnail) in all but the name.
pub use crate::operations::HasThumbnail as GetLibraryItemsHasThumbnail;
