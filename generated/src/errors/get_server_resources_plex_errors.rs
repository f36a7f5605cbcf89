// @generated from Models/Errors/GetServerResourcesPlexErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetServerResourcesPlexErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as GetServerResourcesPlexErrors;
