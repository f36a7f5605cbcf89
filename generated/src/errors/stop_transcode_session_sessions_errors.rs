// @generated from Models/Errors/StopTranscodeSessionSessionsErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/StopTranscodeSessionSessionsErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as StopTranscodeSessionSessionsErrors;
