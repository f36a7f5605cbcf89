// @generated from Models/Errors/GetSessionsUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/GetSessionsUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as GetSessionsUnauthorized;
