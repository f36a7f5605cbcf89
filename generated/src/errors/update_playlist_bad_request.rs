// @generated from Models/Errors/UpdatePlaylistBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/UpdatePlaylistBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as UpdatePlaylistBadRequest;
