// @generated from Models/Errors/GetServerListBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/GetServerListBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as GetServerListBadRequest;
