// @generated from Models/Errors/GetMediaMetaDataUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/GetMediaMetaDataUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as GetMediaMetaDataUnauthorized;
