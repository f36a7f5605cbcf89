// @generated from Models/Errors/GetPlaylistsPlaylistsErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetPlaylistsPlaylistsErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as GetPlaylistsPlaylistsErrors;
