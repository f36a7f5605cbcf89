// @generated from Models/Operations/StartAllTasksResponse.md: change the docs, not this file.

/// Documented in `Models/Operations/StartAllTasksResponse.md`, the same as
/// [`LogLineResponse`](crate::operations::LogLineResponse) in all but the name.
pub use crate::operations::LogLineResponse as StartAllTasksResponse;
