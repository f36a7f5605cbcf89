// @generated from Models/Errors/GetDevicesBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/GetDevicesBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as GetDevicesBadRequest;
