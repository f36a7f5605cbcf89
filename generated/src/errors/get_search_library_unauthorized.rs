// @generated from Models/Errors/GetSearchLibraryUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/GetSearchLibraryUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as GetSearchLibraryUnauthorized;
