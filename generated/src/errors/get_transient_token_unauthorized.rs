// @generated from Models/Errors/GetTransientTokenUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/GetTransientTokenUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as GetTransientTokenUnauthorized;
