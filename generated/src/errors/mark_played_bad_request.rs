// @generated from Models/Errors/MarkPlayedBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/MarkPlayedBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as MarkPlayedBadRequest;
