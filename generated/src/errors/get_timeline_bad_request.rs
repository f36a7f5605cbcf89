// @generated from Models/Errors/GetTimelineBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/GetTimelineBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as GetTimelineBadRequest;
