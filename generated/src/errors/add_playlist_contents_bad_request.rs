// @generated from Models/Errors/AddPlaylistContentsBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/AddPlaylistContentsBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as AddPlaylistContentsBadRequest;
