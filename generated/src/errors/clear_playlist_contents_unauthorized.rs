// @generated from Models/Errors/ClearPlaylistContentsUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/ClearPlaylistContentsUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as ClearPlaylistContentsUnauthorized;
