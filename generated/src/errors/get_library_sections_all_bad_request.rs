// @generated from Models/Errors/GetLibrarySectionsAllBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/GetLibrarySectionsAllBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as GetLibrarySectionsAllBadRequest;
