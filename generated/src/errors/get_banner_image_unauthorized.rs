// @generated from Models/Errors/GetBannerImageUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/GetBannerImageUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as GetBannerImageUnauthorized;
