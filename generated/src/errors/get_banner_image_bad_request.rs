// @generated from Models/Errors/GetBannerImageBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/GetBannerImageBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as GetBannerImageBadRequest;
