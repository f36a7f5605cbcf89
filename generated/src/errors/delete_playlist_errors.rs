// @generated from Models/Errors/DeletePlaylistErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/DeletePlaylistErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as DeletePlaylistErrors;
