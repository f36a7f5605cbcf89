// @generated from Models/Errors/CreatePlaylistPlaylistsErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/CreatePlaylistPlaylistsErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as CreatePlaylistPlaylistsErrors;
