// @generated from Models/Errors/GetSearchResultsBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/GetSearchResultsBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as GetSearchResultsBadRequest;
