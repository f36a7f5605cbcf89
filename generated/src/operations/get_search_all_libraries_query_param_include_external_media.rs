// @generated from Models/Operations/GetSearchAllLibrariesQueryParamIncludeExternalMedia.md: change the docs, not this file.

/// Documented in `Models/Operations/GetSearchAllLibrariesQueryParamIncludeExternalMedia.md`,
/// the same as [`Home`](crate::operations::Home) in all but the name.
pub use crate::operations::Home as GetSearchAllLibrariesQueryParamIncludeExternalMedia;
