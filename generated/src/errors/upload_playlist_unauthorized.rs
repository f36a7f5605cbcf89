// @generated from Models/Errors/UploadPlaylistUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/UploadPlaylistUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as UploadPlaylistUnauthorized;
