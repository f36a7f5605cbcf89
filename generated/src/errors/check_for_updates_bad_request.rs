// @generated from Models/Errors/CheckForUpdatesBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/CheckForUpdatesBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as CheckForUpdatesBadRequest;
