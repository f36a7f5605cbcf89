// @generated from Models/Errors/StopTranscodeSessionBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/StopTranscodeSessionBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as StopTranscodeSessionBadRequest;
