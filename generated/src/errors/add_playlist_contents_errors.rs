// @generated from Models/Errors/AddPlaylistContentsErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/AddPlaylistContentsErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as AddPlaylistContentsErrors;
