// @generated from Models/Operations/GetMediaMetaDataImage.md: change the docs, not this file.

/// Documented in `Models/Operations/GetMediaMetaDataImage.md`, the same as
/// [`GetLibraryItemsImage`](crate::operations::GetLibraryItemsImage) in all but the name.
pub use crate::operations::GetLibraryItemsImage as GetMediaMetaDataImage;
