// @generated from Models/Errors/GetSessionsBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/GetSessionsBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as GetSessionsBadRequest;
