// @generated from Models/Errors/AddPlaylistContentsUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/AddPlaylistContentsUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as AddPlaylistContentsUnauthorized;
