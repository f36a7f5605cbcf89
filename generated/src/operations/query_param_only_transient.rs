// @generated from Models/Operations/QueryParamOnlyTransient.md: change the docs, not this file.

/// Documented in `Models/Operations/QueryParamOnlyTransient.md`, the same as
/// [`One`](crate::operations::One) in all but the name.
pub use crate::operations::One as QueryParamOnlyTransient;
