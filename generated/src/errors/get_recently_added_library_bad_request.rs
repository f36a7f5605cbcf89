// @generated from Models/Errors/GetRecentlyAddedLibraryBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/GetRecentlyAddedLibraryBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as GetRecentlyAddedLibraryBadRequest;
