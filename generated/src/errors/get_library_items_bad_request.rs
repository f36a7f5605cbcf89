// @generated from Models/Errors/GetLibraryItemsBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/GetLibraryItemsBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as GetLibraryItemsBadRequest;
