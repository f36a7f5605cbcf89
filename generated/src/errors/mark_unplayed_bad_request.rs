// @generated from Models/Errors/MarkUnplayedBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/MarkUnplayedBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as MarkUnplayedBadRequest;
