// @generated from Models/Errors/PerformVoiceSearchUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/PerformVoiceSearchUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as PerformVoiceSearchUnauthorized;
