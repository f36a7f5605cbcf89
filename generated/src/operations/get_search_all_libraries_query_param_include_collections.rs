// @generated from Models/Operations/GetSearchAllLibrariesQueryParamIncludeCollections.md: change the docs, not this file.

/// Documented in `Models/Operations/GetSearchAllLibrariesQueryParamIncludeCollections.md`,
/// the same as
/// [`QueryParamIncludeCollections`](crate::operations::QueryParamIncludeCollections) in all
/// but the name.
pub use crate::operations::QueryParamIncludeCollections as GetSearchAllLibrariesQueryParamIncludeCollections;
