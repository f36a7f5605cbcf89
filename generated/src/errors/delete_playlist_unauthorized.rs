// @generated from Models/Errors/DeletePlaylistUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/DeletePlaylistUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as DeletePlaylistUnauthorized;
