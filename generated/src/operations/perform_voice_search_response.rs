// @generated from Models/Operations/PerformVoiceSearchResponse.md: change the docs, not this file.

/// Documented in `Models/Operations/PerformVoiceSearchResponse.md`, the same as
/// [`LogLineResponse`](crate::operations::LogLineResponse) in all but the name.
pub use crate::operations::LogLineResponse as PerformVoiceSearchResponse;
