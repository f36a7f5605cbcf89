// @generated from Models/Errors/GetCountriesLibraryLibraryErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetCountriesLibraryLibraryErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as GetCountriesLibraryLibraryErrors;
