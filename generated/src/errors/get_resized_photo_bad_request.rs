// @generated from Models/Errors/GetResizedPhotoBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/GetResizedPhotoBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as GetResizedPhotoBadRequest;
