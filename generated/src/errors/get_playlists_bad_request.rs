// @generated from Models/Errors/GetPlaylistsBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/GetPlaylistsBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as GetPlaylistsBadRequest;
