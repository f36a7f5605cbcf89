// @generated from Models/Errors/MarkPlayedMediaErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/MarkPlayedMediaErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as MarkPlayedMediaErrors;
