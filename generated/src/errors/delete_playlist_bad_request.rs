// @generated from Models/Errors/DeletePlaylistBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/DeletePlaylistBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as DeletePlaylistBadRequest;
