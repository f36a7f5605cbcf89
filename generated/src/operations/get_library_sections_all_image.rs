// @generated from Models/Operations/GetLibrarySectionsAllImage.md: change the docs, not this file.

/// Documented in `Models/Operations/GetLibrarySectionsAllImage.md`, the same as
/// [`GetLibraryItemsImage`](crate::operations::GetLibraryItemsImage) in all but the name.
pub use crate::operations::GetLibraryItemsImage as GetLibrarySectionsAllImage;
