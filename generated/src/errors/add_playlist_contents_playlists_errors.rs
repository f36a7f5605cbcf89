// @generated from Models/Errors/AddPlaylistContentsPlaylistsErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/AddPlaylistContentsPlaylistsErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as AddPlaylistContentsPlaylistsErrors;
