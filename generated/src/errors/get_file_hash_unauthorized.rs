// @generated from Models/Errors/GetFileHashUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/GetFileHashUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as GetFileHashUnauthorized;
