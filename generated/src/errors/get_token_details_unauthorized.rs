// @generated from Models/Errors/GetTokenDetailsUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/GetTokenDetailsUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as GetTokenDetailsUnauthorized;
