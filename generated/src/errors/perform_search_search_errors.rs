// @generated from Models/Errors/PerformSearchSearchErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/PerformSearchSearchErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as PerformSearchSearchErrors;
