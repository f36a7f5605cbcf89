// @generated from Models/Errors/GetHomeDataBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/GetHomeDataBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as GetHomeDataBadRequest;
