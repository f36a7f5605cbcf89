// @generated from Models/Errors/UploadPlaylistPlaylistsErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/UploadPlaylistPlaylistsErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as UploadPlaylistPlaylistsErrors;
