// @generated from Models/Errors/UpdatePlayProgressBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/UpdatePlayProgressBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as UpdatePlayProgressBadRequest;
