// @generated from Models/Errors/CancelServerActivitiesBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/CancelServerActivitiesBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as CancelServerActivitiesBadRequest;
