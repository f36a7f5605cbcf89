// @generated from Models/Operations/GetRecentlyAddedHubsResponseType.md: change the docs, not this file.

/// Documented in `Models/Operations/GetRecentlyAddedHubsResponseType.md`, the same as
/// [`GetMediaMetaDataLibraryType`](crate::operations::GetMediaMetaDataLibraryType) in all but
/// the name.
pub use crate::operations::GetMediaMetaDataLibraryType as GetRecentlyAddedHubsResponseType;
