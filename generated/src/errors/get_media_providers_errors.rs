// @generated from Models/Errors/GetMediaProvidersErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetMediaProvidersErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as GetMediaProvidersErrors;
