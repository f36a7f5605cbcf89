// @generated from Models/Errors/GetRecentlyAddedLibraryUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/GetRecentlyAddedLibraryUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as GetRecentlyAddedLibraryUnauthorized;
