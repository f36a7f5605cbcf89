// @generated from Models/Errors/GetServerResourcesErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetServerResourcesErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as GetServerResourcesErrors;
