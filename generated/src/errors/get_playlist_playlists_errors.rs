// @generated from Models/Errors/GetPlaylistPlaylistsErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetPlaylistPlaylistsErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as GetPlaylistPlaylistsErrors;
