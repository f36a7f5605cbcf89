// @generated from Models/Errors/GetUpdateStatusUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/GetUpdateStatusUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as GetUpdateStatusUnauthorized;
