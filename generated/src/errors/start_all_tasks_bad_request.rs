// @generated from Models/Errors/StartAllTasksBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/StartAllTasksBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as StartAllTasksBadRequest;
