// @generated from Models/Errors/DeletePlaylistPlaylistsErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/DeletePlaylistPlaylistsErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as DeletePlaylistPlaylistsErrors;
