// @generated from Models/Errors/LogMultiLineLogErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/LogMultiLineLogErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as LogMultiLineLogErrors;
