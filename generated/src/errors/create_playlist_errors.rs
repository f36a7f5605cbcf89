// @generated from Models/Errors/CreatePlaylistErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/CreatePlaylistErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as CreatePlaylistErrors;
