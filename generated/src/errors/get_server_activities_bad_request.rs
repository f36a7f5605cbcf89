// @generated from Models/Errors/GetServerActivitiesBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/GetServerActivitiesBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as GetServerActivitiesBadRequest;
