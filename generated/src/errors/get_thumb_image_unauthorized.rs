// @generated from Models/Errors/GetThumbImageUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/GetThumbImageUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as GetThumbImageUnauthorized;
