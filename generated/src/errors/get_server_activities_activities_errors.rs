// @generated from Models/Errors/GetServerActivitiesActivitiesErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetServerActivitiesActivitiesErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as GetServerActivitiesActivitiesErrors;
