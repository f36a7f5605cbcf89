// @generated from Models/Errors/GetWatchListUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/GetWatchListUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as GetWatchListUnauthorized;
