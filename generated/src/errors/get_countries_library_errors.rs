// @generated from Models/Errors/GetCountriesLibraryErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetCountriesLibraryErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as GetCountriesLibraryErrors;
