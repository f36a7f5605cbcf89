// @generated from Models/Errors/StartTaskUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/StartTaskUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as StartTaskUnauthorized;
