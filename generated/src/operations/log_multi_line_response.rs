// @generated from Models/Operations/LogMultiLineResponse.md: change the docs, not this file.

/// Documented in `Models/Operations/LogMultiLineResponse.md`, the same as
/// [`LogLineResponse`](crate::operations::LogLineResponse) in all but the name.
pub use crate::operations::LogLineResponse as LogMultiLineResponse;
