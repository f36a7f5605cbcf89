// @generated from Models/Errors/GetPlaylistContentsUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/GetPlaylistContentsUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as GetPlaylistContentsUnauthorized;
