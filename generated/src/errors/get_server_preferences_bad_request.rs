// @generated from Models/Errors/GetServerPreferencesBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/GetServerPreferencesBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as GetServerPreferencesBadRequest;
