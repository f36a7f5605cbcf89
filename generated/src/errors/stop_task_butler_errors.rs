// @generated from Models/Errors/StopTaskButlerErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/StopTaskButlerErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as StopTaskButlerErrors;
