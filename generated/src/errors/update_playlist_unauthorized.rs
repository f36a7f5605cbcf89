// @generated from Models/Errors/UpdatePlaylistUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/UpdatePlaylistUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as UpdatePlaylistUnauthorized;
