// @generated from Models/Errors/LogLineBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/LogLineBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as LogLineBadRequest;
