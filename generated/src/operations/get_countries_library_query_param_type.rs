// @generated from Models/Operations/GetCountriesLibraryQueryParamType.md: change the docs, not this file.

/// Documented in `Models/Operations/GetCountriesLibraryQueryParamType.md`, the same as
/// [`Type`](crate::operations::Type) in all but the name.
pub use crate::operations::Type as GetCountriesLibraryQueryParamType;
