// @generated from Models/Errors/GetGenresLibraryUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/GetGenresLibraryUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as GetGenresLibraryUnauthorized;
