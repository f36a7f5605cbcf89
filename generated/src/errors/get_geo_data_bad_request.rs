// @generated from Models/Errors/GetGeoDataBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/GetGeoDataBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as GetGeoDataBadRequest;
