// @generated from Models/Operations/GetGenresLibraryQueryParamType.md: change the docs, not this file.

/// Documented in `Models/Operations/GetGenresLibraryQueryParamType.md`, the same as
/// [`Type`](crate::operations::Type) in all but the name.
pub use crate::operations::Type as GetGenresLibraryQueryParamType;
