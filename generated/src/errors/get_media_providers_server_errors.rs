// @generated from Models/Errors/GetMediaProvidersServerErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetMediaProvidersServerErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as GetMediaProvidersServerErrors;
