// @generated from Models/Errors/LogMultiLineUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/LogMultiLineUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as LogMultiLineUnauthorized;
