// @generated from Models/Errors/PerformSearchUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/PerformSearchUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as PerformSearchUnauthorized;
