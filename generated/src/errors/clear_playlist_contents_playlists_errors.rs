// @generated from Models/Errors/ClearPlaylistContentsPlaylistsErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/ClearPlaylistContentsPlaylistsErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as ClearPlaylistContentsPlaylistsErrors;
