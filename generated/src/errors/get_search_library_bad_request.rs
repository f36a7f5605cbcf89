// @generated from Models/Errors/GetSearchLibraryBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/GetSearchLibraryBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as GetSearchLibraryBadRequest;
