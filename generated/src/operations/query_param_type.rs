// @generated from Models/Operations/QueryParamType.md: change the docs, not this file.

/// Documented in `Models/Operations/QueryParamType.md`, the same as
/// [`Type`](crate::operations::Type) in all but the name.
pub use crate::operations::Type as QueryParamType;
