// @generated from Models/Errors/GetServerActivitiesUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/GetServerActivitiesUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as GetServerActivitiesUnauthorized;
