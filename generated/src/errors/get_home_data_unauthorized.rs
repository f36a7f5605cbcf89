// @generated from Models/Errors/GetHomeDataUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/GetHomeDataUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as GetHomeDataUnauthorized;
