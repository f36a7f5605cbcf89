// @generated from Models/Errors/GetPlaylistContentsBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/GetPlaylistContentsBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as GetPlaylistContentsBadRequest;
