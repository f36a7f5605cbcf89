// @generated from Models/Errors/GetRefreshLibraryMetadataBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/GetRefreshLibraryMetadataBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as GetRefreshLibraryMetadataBadRequest;
