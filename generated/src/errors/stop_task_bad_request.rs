// @generated from Models/Errors/StopTaskBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/StopTaskBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as StopTaskBadRequest;
