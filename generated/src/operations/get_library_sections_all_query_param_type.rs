// @generated from Models/Operations/GetLibrarySectionsAllQueryParamType.md: change the docs, not this file.

/// Documented in `Models/Operations/GetLibrarySectionsAllQueryParamType.md`, the same as
/// [`Type`](crate::operations::Type) in all but the name.
pub use crate::operations::Type as GetLibrarySectionsAllQueryParamType;
