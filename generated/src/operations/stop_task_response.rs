// @generated from Models/Operations/StopTaskResponse.md: change the docs, not this file.

/// Documented in `Models/Operations/StopTaskResponse.md`, the same as
/// [`LogLineResponse`](crate::operations::LogLineResponse) in all but the name.
pub use crate::operations::LogLineResponse as StopTaskResponse;
