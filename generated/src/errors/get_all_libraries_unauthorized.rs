// @generated from Models/Errors/GetAllLibrariesUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/GetAllLibrariesUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as GetAllLibrariesUnauthorized;
