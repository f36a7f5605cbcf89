// @generated from Models/Errors/PerformSearchBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/PerformSearchBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as PerformSearchBadRequest;
