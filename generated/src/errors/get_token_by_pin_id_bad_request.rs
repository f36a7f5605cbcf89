// @generated from Models/Errors/GetTokenByPinIdBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/GetTokenByPinIdBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as GetTokenByPinIdBadRequest;
