// @generated from Models/Errors/GetThumbImageBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/GetThumbImageBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as GetThumbImageBadRequest;
