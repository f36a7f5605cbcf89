// @generated from Models/Operations/GetSearchLibraryQueryParamType.md: change the docs, not this file.

/// Documented in `Models/Operations/GetSearchLibraryQueryParamType.md`, the same as
/// [`Type`](crate::operations::Type) in all but the name.
pub use crate::operations::Type as GetSearchLibraryQueryParamType;
