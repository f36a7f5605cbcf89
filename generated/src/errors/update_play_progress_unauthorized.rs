// @generated from Models/Errors/UpdatePlayProgressUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/UpdatePlayProgressUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as UpdatePlayProgressUnauthorized;
