// @generated from Models/Operations/PathParamTaskName.md: change the docs, not this file.

/// Documented in `Models/Operations/PathParamTaskName.md`, the same as
/// [`TaskName`](crate::operations::TaskName) in all but the name.
pub use crate::operations::TaskName as PathParamTaskName;
