// @generated from Models/Operations/QueryParamSmart.md: change the docs, not this file.

/// Documented in `Models/Operations/QueryParamSmart.md`, the same as
/// [`Smart`](crate::operations::Smart) in all but the name.
pub use crate::operations::Smart as QueryParamSmart;
