// @generated from Models/Errors/MarkUnplayedMediaErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/MarkUnplayedMediaErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as MarkUnplayedMediaErrors;
