// @generated from Models/Operations/GetLibraryItemsQueryParamIncludeMeta.md: change the docs, not this file.

/// Documented in `Models/Operations/GetLibraryItemsQueryParamIncludeMeta.md`, the same as
/// [`IncludeMeta`](crate::operations::IncludeMeta) in all but the name.
pub use crate::operations::IncludeMeta as GetLibraryItemsQueryParamIncludeMeta;
