// @generated from Models/Errors/StopTaskUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/StopTaskUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as StopTaskUnauthorized;
