// @generated from Models/Errors/UploadPlaylistBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/UploadPlaylistBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as UploadPlaylistBadRequest;
