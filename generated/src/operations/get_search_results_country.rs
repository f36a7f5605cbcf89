// @generated from Models/Operations/GetSearchResultsCountry.md: change the docs, not this file.

/// Documented in `Models/Operations/GetSearchResultsCountry.md`, the same as
/// [`GetLibraryHubsCountry`](crate::operations::GetLibraryHubsCountry) in all but the name.
pub use crate::operations::GetLibraryHubsCountry as GetSearchResultsCountry;
