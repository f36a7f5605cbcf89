// @generated from Models/Errors/GetActorsLibraryUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/GetActorsLibraryUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as GetActorsLibraryUnauthorized;
