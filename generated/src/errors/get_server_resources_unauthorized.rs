// @generated from Models/Errors/GetServerResourcesUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/GetServerResourcesUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as GetServerResourcesUnauthorized;
