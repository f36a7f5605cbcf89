// @generated from Models/Errors/GetPlaylistErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetPlaylistErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as GetPlaylistErrors;
