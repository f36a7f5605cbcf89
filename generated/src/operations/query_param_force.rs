// @generated from Models/Operations/QueryParamForce.md: change the docs, not this file.

/// Documented in `Models/Operations/QueryParamForce.md`, the same as
/// [`Force`](crate::operations::Force) in all but the name.
pub use crate::operations::Force as QueryParamForce;
