// @generated from Models/Errors/LogMultiLineBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/LogMultiLineBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as LogMultiLineBadRequest;
