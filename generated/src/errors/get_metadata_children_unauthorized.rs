// @generated from Models/Errors/GetMetadataChildrenUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/GetMetadataChildrenUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as GetMetadataChildrenUnauthorized;
