// @generated from Models/Errors/StartTaskButlerErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/StartTaskButlerErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as StartTaskButlerErrors;
