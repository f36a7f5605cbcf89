// @generated from Models/Operations/QueryParamForce.md: change the docs, not this file.

/// Documented in `Models/Operations/QueryParamForce.md`, the same as
/// [`One`](crate::operations::One) in all but the name.
pub use crate::operations::One as QueryParamForce;
