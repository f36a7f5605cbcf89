// @generated from Models/Operations/GetLibrarySectionsAllQueryParamIncludeMeta.md: change the docs, not this file.

/// Documented in `Models/Operations/GetLibrarySectionsAllQueryParamIncludeMeta.md`, the same
/// as [`IncludeMeta`](crate::operations::IncludeMeta) in all but the name.
pub use crate::operations::IncludeMeta as GetLibrarySectionsAllQueryParamIncludeMeta;
