// @generated from Models/Operations/QueryParamSmart.md: change the docs, not this file.

/// Documented in `Models/Operations/QueryParamSmart.md`, the same as
/// [`One`](crate::operations::One) in all but the name.
pub use crate::operations::One as QueryParamSmart;
