// @generated from Models/Errors/GetTransientTokenBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/GetTransientTokenBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as GetTransientTokenBadRequest;
