// @generated from Models/Errors/PerformVoiceSearchBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/PerformVoiceSearchBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as PerformVoiceSearchBadRequest;
