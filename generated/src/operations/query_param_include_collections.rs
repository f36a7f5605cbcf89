// @generated from Models/Operations/QueryParamIncludeCollections.md: change the docs, not this file.

/// Documented in `Models/Operations/QueryParamIncludeCollections.md`, the same as
/// [`Home`](crate::operations::Home) in all but the name.
pub use crate::operations::Home as QueryParamIncludeCollections;
