// @generated from Models/Errors/ApplyUpdatesBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/ApplyUpdatesBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as ApplyUpdatesBadRequest;
