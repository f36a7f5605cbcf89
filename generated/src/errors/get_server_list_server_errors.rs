// @generated from Models/Errors/GetServerListServerErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetServerListServerErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as GetServerListServerErrors;
