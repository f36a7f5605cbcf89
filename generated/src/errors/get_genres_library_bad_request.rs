// @generated from Models/Errors/GetGenresLibraryBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/GetGenresLibraryBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as GetGenresLibraryBadRequest;
