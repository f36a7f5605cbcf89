// @generated from Models/Operations/GetSearchAllLibrariesImage.md: change the docs, not this file.

/// Documented in `Models/Operations/GetSearchAllLibrariesImage.md`, the same as
/// [`GetLibraryItemsImage`](crate::operations::GetLibraryItemsImage) in all but the name.
pub use crate::operations::GetLibraryItemsImage as GetSearchAllLibrariesImage;
