// @generated from Models/Operations/GetLibraryItemsQueryParamType.md: change the docs, not this file.

/// Documented in `Models/Operations/GetLibraryItemsQueryParamType.md`, the same as
/// [`Type`](crate::operations::Type) in all but the name.
pub use crate::operations::Type as GetLibraryItemsQueryParamType;
