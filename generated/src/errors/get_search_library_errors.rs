// @generated from Models/Errors/GetSearchLibraryErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetSearchLibraryErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as GetSearchLibraryErrors;
