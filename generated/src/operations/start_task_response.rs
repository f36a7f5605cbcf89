// @generated from Models/Operations/StartTaskResponse.md: change the docs, not this file.

/// Documented in `Models/Operations/StartTaskResponse.md`, the same as
/// [`LogLineResponse`](crate::operations::LogLineResponse) in all but the name.
pub use crate::operations::LogLineResponse as StartTaskResponse;
