// @generated from Models/Errors/GetBandwidthStatisticsBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/GetBandwidthStatisticsBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as GetBandwidthStatisticsBadRequest;
