// @generated from Models/Errors/GetMediaProvidersBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/GetMediaProvidersBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as GetMediaProvidersBadRequest;
