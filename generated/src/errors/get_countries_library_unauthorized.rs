// @generated from Models/Errors/GetCountriesLibraryUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/GetCountriesLibraryUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as GetCountriesLibraryUnauthorized;
