// @generated from Models/Errors/GetLibraryDetailsBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/GetLibraryDetailsBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as GetLibraryDetailsBadRequest;
