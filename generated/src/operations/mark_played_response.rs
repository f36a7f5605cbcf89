// @generated from Models/Operations/MarkPlayedResponse.md: change the docs, not this file.

/// Documented in `Models/Operations/MarkPlayedResponse.md`, the same as
/// [`LogLineResponse`](crate::operations::LogLineResponse) in all but the name.
pub use crate::operations::LogLineResponse as MarkPlayedResponse;
