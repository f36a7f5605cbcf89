// @generated from Models/Errors/UpdatePlaylistErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/UpdatePlaylistErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as UpdatePlaylistErrors;
