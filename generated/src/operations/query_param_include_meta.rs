// @generated from Models/Operations/QueryParamIncludeMeta.md: change the docs, not this file.

/// Documented in `Models/Operations/QueryParamIncludeMeta.md`, the same as
/// [`IncludeMeta`](crate::operations::IncludeMeta) in all but the name.
pub use crate::operations::IncludeMeta as QueryParamIncludeMeta;
