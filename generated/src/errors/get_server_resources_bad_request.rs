// @generated from Models/Errors/GetServerResourcesBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/GetServerResourcesBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as GetServerResourcesBadRequest;
