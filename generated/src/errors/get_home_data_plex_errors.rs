// @generated from Models/Errors/GetHomeDataPlexErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetHomeDataPlexErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as GetHomeDataPlexErrors;
