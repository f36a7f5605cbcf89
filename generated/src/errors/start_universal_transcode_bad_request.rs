// @generated from Models/Errors/StartUniversalTranscodeBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/StartUniversalTranscodeBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as StartUniversalTranscodeBadRequest;
