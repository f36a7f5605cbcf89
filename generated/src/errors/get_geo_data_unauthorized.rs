// @generated from Models/Errors/GetGeoDataUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/GetGeoDataUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as GetGeoDataUnauthorized;
