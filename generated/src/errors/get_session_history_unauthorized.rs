// @generated from Models/Errors/GetSessionHistoryUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/GetSessionHistoryUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as GetSessionHistoryUnauthorized;
