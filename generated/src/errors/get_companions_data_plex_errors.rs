// @generated from Models/Errors/GetCompanionsDataPlexErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetCompanionsDataPlexErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as GetCompanionsDataPlexErrors;
