// @generated from Models/Errors/GetTokenDetailsBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/GetTokenDetailsBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as GetTokenDetailsBadRequest;
