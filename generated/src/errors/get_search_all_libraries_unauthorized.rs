// @generated from Models/Errors/GetSearchAllLibrariesUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/GetSearchAllLibrariesUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as GetSearchAllLibrariesUnauthorized;
