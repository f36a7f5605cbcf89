// @generated from Models/Errors/GetServerCapabilitiesBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/GetServerCapabilitiesBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as GetServerCapabilitiesBadRequest;
