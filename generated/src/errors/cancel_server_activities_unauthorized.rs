// @generated from Models/Errors/CancelServerActivitiesUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/CancelServerActivitiesUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as CancelServerActivitiesUnauthorized;
