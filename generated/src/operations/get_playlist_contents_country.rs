// @generated from Models/Operations/GetPlaylistContentsCountry.md: change the docs, not this file.

/// Documented in `Models/Operations/GetPlaylistContentsCountry.md`, the same as
/// [`GetLibraryHubsCountry`](crate::operations::GetLibraryHubsCountry) in all but the name.
pub use crate::operations::GetLibraryHubsCountry as GetPlaylistContentsCountry;
