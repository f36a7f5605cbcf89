// @generated from Models/Errors/CreatePlaylistBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/CreatePlaylistBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as CreatePlaylistBadRequest;
