// @generated from Models/Errors/GetPlaylistContentsPlaylistsErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetPlaylistContentsPlaylistsErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as GetPlaylistContentsPlaylistsErrors;
