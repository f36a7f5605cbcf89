// @generated from Models/Errors/GetAllLibrariesBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/GetAllLibrariesBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as GetAllLibrariesBadRequest;
