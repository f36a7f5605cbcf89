// @generated from Models/Errors/GetActorsLibraryBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/GetActorsLibraryBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as GetActorsLibraryBadRequest;
