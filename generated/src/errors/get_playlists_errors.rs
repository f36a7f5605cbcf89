// @generated from Models/Errors/GetPlaylistsErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetPlaylistsErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as GetPlaylistsErrors;
