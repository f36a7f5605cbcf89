// @generated from Models/Operations/GetLibrarySectionsAllQueryParamIncludeMeta.md: change the docs, not this file.

/// Documented in `Models/Operations/GetLibrarySectionsAllQueryParamIncludeMeta.md`, the same
/// as [`Home`](crate::operations::Home) in all but the name.
pub use crate::operations::Home as GetLibrarySectionsAllQueryParamIncludeMeta;
