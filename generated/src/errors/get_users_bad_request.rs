// @generated from Models/Errors/GetUsersBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/GetUsersBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as GetUsersBadRequest;
