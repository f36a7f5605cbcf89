// @generated from Models/Errors/GetWatchListBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/GetWatchListBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as GetWatchListBadRequest;
