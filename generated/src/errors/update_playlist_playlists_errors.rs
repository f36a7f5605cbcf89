// @generated from Models/Errors/UpdatePlaylistPlaylistsErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/UpdatePlaylistPlaylistsErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as UpdatePlaylistPlaylistsErrors;
