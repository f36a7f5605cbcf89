// @generated from Models/Errors/GetCountriesLibraryBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/GetCountriesLibraryBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as GetCountriesLibraryBadRequest;
