// @generated from Models/Errors/GetStatisticsBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/GetStatisticsBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as GetStatisticsBadRequest;
