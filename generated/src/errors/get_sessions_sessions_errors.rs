// @generated from Models/Errors/GetSessionsSessionsErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetSessionsSessionsErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as GetSessionsSessionsErrors;
