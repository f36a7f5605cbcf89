// @generated from Models/Errors/GetTopWatchedContentUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/GetTopWatchedContentUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as GetTopWatchedContentUnauthorized;
