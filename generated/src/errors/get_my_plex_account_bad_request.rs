// @generated from Models/Errors/GetMyPlexAccountBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/GetMyPlexAccountBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as GetMyPlexAccountBadRequest;
