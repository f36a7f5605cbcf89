// @generated from Models/Operations/QueryParamIncludeExternalMedia.md: change the docs, not this file.

/// Documented in `Models/Operations/QueryParamIncludeExternalMedia.md`, the same as
/// [`Home`](crate::operations::Home) in all but the name.
pub use crate::operations::Home as QueryParamIncludeExternalMedia;
