// @generated from Models/Errors/GetPlaylistsUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/GetPlaylistsUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as GetPlaylistsUnauthorized;
