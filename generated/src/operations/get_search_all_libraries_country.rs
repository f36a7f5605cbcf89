// @generated from Models/Operations/GetSearchAllLibrariesCountry.md: change the docs, not this file.

/// Documented in `Models/Operations/GetSearchAllLibrariesCountry.md`, the same as
/// [`GetLibraryItemsCountry`](crate::operations::GetLibraryItemsCountry) in all but the name.
pub use crate::operations::GetLibraryItemsCountry as GetSearchAllLibrariesCountry;
