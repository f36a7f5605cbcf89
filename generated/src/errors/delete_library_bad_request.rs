// @generated from Models/Errors/DeleteLibraryBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/DeleteLibraryBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as DeleteLibraryBadRequest;
