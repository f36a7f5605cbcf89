// @generated from Models/Operations/GetRecentlyAddedImage.md: change the docs, not this file.

/// Documented in `Models/Operations/GetRecentlyAddedImage.md`, the same as
/// [`GetLibraryItemsImage`](crate::operations::GetLibraryItemsImage) in all but the name.
pub use crate::operations::GetLibraryItemsImage as GetRecentlyAddedImage;
