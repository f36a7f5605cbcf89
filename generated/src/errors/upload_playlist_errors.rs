// @generated from Models/Errors/UploadPlaylistErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/UploadPlaylistErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as UploadPlaylistErrors;
