// @generated from Models/Errors/GetResizedPhotoServerErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetResizedPhotoServerErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as GetResizedPhotoServerErrors;
