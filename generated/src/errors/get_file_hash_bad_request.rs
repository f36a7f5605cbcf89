// @generated from Models/Errors/GetFileHashBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/GetFileHashBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as GetFileHashBadRequest;
