// @generated from Models/Operations/GetRecentlyAddedLibraryCountry.md: change the docs, not this file.

/// Documented in `Models/Operations/GetRecentlyAddedLibraryCountry.md`, the same as
/// [`GetLibraryHubsCountry`](crate::operations::GetLibraryHubsCountry) in all but the name.
pub use crate::operations::GetLibraryHubsCountry as GetRecentlyAddedLibraryCountry;
