// @generated from Models/Errors/DeleteLibraryUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/DeleteLibraryUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as DeleteLibraryUnauthorized;
