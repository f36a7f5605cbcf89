// @generated from Models/Errors/GetPlaylistBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/GetPlaylistBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as GetPlaylistBadRequest;
