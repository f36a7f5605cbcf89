// @generated from Models/Errors/GetLibraryHubsBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/GetLibraryHubsBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as GetLibraryHubsBadRequest;
