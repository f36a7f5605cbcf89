// @generated from Models/Operations/QueryParamIncludeMeta.md: change the docs, not this file.

/// Documented in `Models/Operations/QueryParamIncludeMeta.md`, the same as
/// [`Home`](crate::operations::Home) in all but the name.
pub use crate::operations::Home as QueryParamIncludeMeta;
