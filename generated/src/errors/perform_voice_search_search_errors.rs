// @generated from Models/Errors/PerformVoiceSearchSearchErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/PerformVoiceSearchSearchErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as PerformVoiceSearchSearchErrors;
