// @generated from Models/Errors/GetUpdateStatusUpdaterErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetUpdateStatusUpdaterErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as GetUpdateStatusUpdaterErrors;
