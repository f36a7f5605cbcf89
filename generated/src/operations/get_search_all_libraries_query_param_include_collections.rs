// @generated from Models/Operations/GetSearchAllLibrariesQueryParamIncludeCollections.md: change the docs, not this file.

/// Documented in `Models/Operations/GetSearchAllLibrariesQueryParamIncludeCollections.md`,
/// the same as [`Home`](crate::operations::Home) in all but the name.
pub use crate::operations::Home as GetSearchAllLibrariesQueryParamIncludeCollections;
