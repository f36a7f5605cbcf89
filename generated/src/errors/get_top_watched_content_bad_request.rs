// @generated from Models/Errors/GetTopWatchedContentBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/GetTopWatchedContentBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as GetTopWatchedContentBadRequest;
