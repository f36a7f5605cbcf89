// @generated from Models/Errors/GetServerListUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/GetServerListUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as GetServerListUnauthorized;
