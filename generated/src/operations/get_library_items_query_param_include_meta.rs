// @generated from Models/Operations/GetLibraryItemsQueryParamIncludeMeta.md: change the docs, not this file.

/// Documented in `Models/Operations/GetLibraryItemsQueryParamIncludeMeta.md`, the same as
/// [`Home`](crate::operations::Home) in all but the name.
pub use crate::operations::Home as GetLibraryItemsQueryParamIncludeMeta;
