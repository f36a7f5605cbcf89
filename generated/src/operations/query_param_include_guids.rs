// @generated from Models/Operations/QueryParamIncludeGuids.md: change the docs, not this file.

/// Documented in `Models/Operations/QueryParamIncludeGuids.md`, the same as
/// [`IncludeGuids`](crate::operations::IncludeGuids) in all but the name.
pub use crate::operations::IncludeGuids as QueryParamIncludeGuids;
