// @generated from Models/Operations/QueryParamOnlyTransient.md: change the docs, not this file.

/// Documented in `Models/Operations/QueryParamOnlyTransient.md`, the same as
/// [`OnlyTransient`](crate::operations::OnlyTransient) in all but the name.
pub use crate::operations::OnlyTransient as QueryParamOnlyTransient;
