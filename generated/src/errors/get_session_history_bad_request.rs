// @generated from Models/Errors/GetSessionHistoryBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/GetSessionHistoryBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as GetSessionHistoryBadRequest;
