// @generated from Models/Errors/GetResizedPhotoErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetResizedPhotoErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as GetResizedPhotoErrors;
