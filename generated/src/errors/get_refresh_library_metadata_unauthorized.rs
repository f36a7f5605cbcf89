// @generated from Models/Errors/GetRefreshLibraryMetadataUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/GetRefreshLibraryMetadataUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as GetRefreshLibraryMetadataUnauthorized;
