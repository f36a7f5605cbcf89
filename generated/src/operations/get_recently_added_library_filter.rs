// @generated from Models/Operations/GetRecentlyAddedLibraryFilter.md: change the docs, not this file.

/// Documented in `Models/Operations/GetRecentlyAddedLibraryFilter.md`, the same as
/// [`GetRecentlyAddedFilter`](crate::operations::GetRecentlyAddedFilter) in all but the name.
pub use crate::operations::GetRecentlyAddedFilter as GetRecentlyAddedLibraryFilter;
