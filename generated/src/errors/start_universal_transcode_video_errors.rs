// @generated from Models/Errors/StartUniversalTranscodeVideoErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/StartUniversalTranscodeVideoErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as StartUniversalTranscodeVideoErrors;
