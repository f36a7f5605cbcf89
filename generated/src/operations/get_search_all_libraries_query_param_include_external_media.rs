// @generated from Models/Operations/GetSearchAllLibrariesQueryParamIncludeExternalMedia.md: change the docs, not this file.

/// Documented in `Models/Operations/GetSearchAllLibrariesQueryParamIncludeExternalMedia.md`,
/// the same as
/// [`QueryParamIncludeExternalMedia`](crate::operations::QueryParamIncludeExternalMedia) in
/// all but the name.
pub use crate::operations::QueryParamIncludeExternalMedia as GetSearchAllLibrariesQueryParamIncludeExternalMedia;
