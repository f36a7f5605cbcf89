// @generated from Models/Errors/GetAvailableClientsBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/GetAvailableClientsBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as GetAvailableClientsBadRequest;
