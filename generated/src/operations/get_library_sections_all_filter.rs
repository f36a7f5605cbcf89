// @generated from Models/Operations/GetLibrarySectionsAllFilter.md: change the docs, not this file.

/// Documented in `Models/Operations/GetLibrarySectionsAllFilter.md`, the same as
/// [`GetRecentlyAddedFilter`](crate::operations::GetRecentlyAddedFilter) in all but the name.
pub use crate::operations::GetRecentlyAddedFilter as GetLibrarySectionsAllFilter;
