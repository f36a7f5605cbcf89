// @generated from Models/Errors/GetPlaylistContentsErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetPlaylistContentsErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as GetPlaylistContentsErrors;
