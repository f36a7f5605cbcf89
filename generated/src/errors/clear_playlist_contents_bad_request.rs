// @generated from Models/Errors/ClearPlaylistContentsBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/ClearPlaylistContentsBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as ClearPlaylistContentsBadRequest;
