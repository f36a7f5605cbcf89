// @generated from Models/Errors/CancelServerActivitiesActivitiesErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/CancelServerActivitiesActivitiesErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as CancelServerActivitiesActivitiesErrors;
