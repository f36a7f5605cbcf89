// @generated from Models/Errors/GetUpdateStatusBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/GetUpdateStatusBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as GetUpdateStatusBadRequest;
