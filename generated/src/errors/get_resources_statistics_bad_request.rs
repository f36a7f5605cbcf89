// @generated from Models/Errors/GetResourcesStatisticsBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/GetResourcesStatisticsBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as GetResourcesStatisticsBadRequest;
