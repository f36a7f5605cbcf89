// @generated from Models/Operations/StartUniversalTranscodeResponse.md: change the docs, not this file.

/// Documented in `Models/Operations/StartUniversalTranscodeResponse.md`, the same as
/// [`LogLineResponse`](crate::operations::LogLineResponse) in all but the name.
pub use crate::operations::LogLineResponse as StartUniversalTranscodeResponse;
