// @generated from Models/Errors/GetSourceConnectionInformationBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/GetSourceConnectionInformationBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as GetSourceConnectionInformationBadRequest;
