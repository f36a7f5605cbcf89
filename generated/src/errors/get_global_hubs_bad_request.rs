// @generated from Models/Errors/GetGlobalHubsBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/GetGlobalHubsBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as GetGlobalHubsBadRequest;
