// @generated from Models/Errors/ClearPlaylistContentsErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/ClearPlaylistContentsErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as ClearPlaylistContentsErrors;
