// @generated from Models/Operations/GetLibrarySectionsAllLibraryResponseType.md: change the docs, not this file.

/// Documented in `Models/Operations/GetLibrarySectionsAllLibraryResponseType.md`, the same as
/// [`GetMediaMetaDataLibraryType`](crate::operations::GetMediaMetaDataLibraryType) in all but
/// the name.
pub use crate::operations::GetMediaMetaDataLibraryType as GetLibrarySectionsAllLibraryResponseType;
