// @generated from Models/Errors/GetCompanionsDataBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/GetCompanionsDataBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as GetCompanionsDataBadRequest;
