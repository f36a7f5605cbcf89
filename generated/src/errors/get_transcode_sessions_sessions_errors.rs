// @generated from Models/Errors/GetTranscodeSessionsSessionsErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetTranscodeSessionsSessionsErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as GetTranscodeSessionsSessionsErrors;
