// @generated from Models/Operations/QueryParamIncludeGuids.md: change the docs, not this file.

/// Documented in `Models/Operations/QueryParamIncludeGuids.md`, the same as
/// [`Home`](crate::operations::Home) in all but the name.
pub use crate::operations::Home as QueryParamIncludeGuids;
