// @generated from Models/Errors/GetMyPlexAccountServerErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetMyPlexAccountServerErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as GetMyPlexAccountServerErrors;
