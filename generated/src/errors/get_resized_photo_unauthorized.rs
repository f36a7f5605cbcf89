// @generated from Models/Errors/GetResizedPhotoUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/GetResizedPhotoUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as GetResizedPhotoUnauthorized;
