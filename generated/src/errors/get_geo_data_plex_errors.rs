// @generated from Models/Errors/GetGeoDataPlexErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetGeoDataPlexErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as GetGeoDataPlexErrors;
