// @generated from Models/Errors/GetMediaMetaDataBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/GetMediaMetaDataBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as GetMediaMetaDataBadRequest;
