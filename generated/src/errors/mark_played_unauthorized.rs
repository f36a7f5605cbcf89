// @generated from Models/Errors/MarkPlayedUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/MarkPlayedUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as MarkPlayedUnauthorized;
