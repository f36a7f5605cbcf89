// @generated from Models/Errors/GetTranscodeSessionsBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/GetTranscodeSessionsBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as GetTranscodeSessionsBadRequest;
