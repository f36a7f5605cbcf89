// @generated from Models/Errors/GetUsersUsersErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetUsersUsersErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as GetUsersUsersErrors;
