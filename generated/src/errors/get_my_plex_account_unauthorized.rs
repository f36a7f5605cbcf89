// @generated from Models/Errors/GetMyPlexAccountUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/GetMyPlexAccountUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as GetMyPlexAccountUnauthorized;
