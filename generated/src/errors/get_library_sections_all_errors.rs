// @generated from Models/Errors/GetLibrarySectionsAllErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetLibrarySectionsAllErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as GetLibrarySectionsAllErrors;
