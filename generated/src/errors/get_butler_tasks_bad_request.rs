// @generated from Models/Errors/GetButlerTasksBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/GetButlerTasksBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as GetButlerTasksBadRequest;
