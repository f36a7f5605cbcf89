// @generated from Models/Errors/StartTaskBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/StartTaskBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as StartTaskBadRequest;
