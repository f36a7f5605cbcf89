// @generated from Models/Errors/DeleteLibraryErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/DeleteLibraryErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as DeleteLibraryErrors;
