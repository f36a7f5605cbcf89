// @generated from Models/Errors/CreatePlaylistUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/CreatePlaylistUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as CreatePlaylistUnauthorized;
