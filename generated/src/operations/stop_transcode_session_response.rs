// @generated from Models/Operations/StopTranscodeSessionResponse.md: change the docs, not this file.

/// Documented in `Models/Operations/StopTranscodeSessionResponse.md`, the same as
/// [`LogLineResponse`](crate::operations::LogLineResponse) in all but the name.
pub use crate::operations::LogLineResponse as StopTranscodeSessionResponse;
