// @generated from Models/Operations/GetSearchAllLibrariesLibraryType.md: change the docs, not this file.

/// Documented in `Models/Operations/GetSearchAllLibrariesLibraryType.md`, the same as
/// [`GetMediaMetaDataLibraryType`](crate::operations::GetMediaMetaDataLibraryType) in all but
/// the name.
pub use crate::operations::GetMediaMetaDataLibraryType as GetSearchAllLibrariesLibraryType;
