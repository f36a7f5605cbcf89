// @generated from Models/Errors/GetSearchAllLibrariesBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/GetSearchAllLibrariesBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as GetSearchAllLibrariesBadRequest;
