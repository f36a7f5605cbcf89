// @generated from Models/Operations/StopAllTasksResponse.md: change the docs, not this file.

/// Documented in `Models/Operations/StopAllTasksResponse.md`, the same as
/// [`LogLineResponse`](crate::operations::LogLineResponse) in all but the name.
pub use crate::operations::LogLineResponse as StopAllTasksResponse;
