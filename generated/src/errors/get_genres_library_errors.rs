// @generated from Models/Errors/GetGenresLibraryErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetGenresLibraryErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as GetGenresLibraryErrors;
