// @generated from Models/Errors/StopAllTasksBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/StopAllTasksBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as StopAllTasksBadRequest;
