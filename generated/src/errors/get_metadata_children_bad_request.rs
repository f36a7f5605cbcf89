// @generated from Models/Errors/GetMetadataChildrenBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/GetMetadataChildrenBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as GetMetadataChildrenBadRequest;
