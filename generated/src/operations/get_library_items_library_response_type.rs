// @generated from Models/Operations/GetLibraryItemsLibraryResponseType.md: change the docs, not this file.

/// Documented in `Models/Operations/GetLibraryItemsLibraryResponseType.md`, the same as
/// [`GetMediaMetaDataLibraryType`](crate::operations::GetMediaMetaDataLibraryType) in all but
/// the name.
pub use crate::operations::GetMediaMetaDataLibraryType as GetLibraryItemsLibraryResponseType;
