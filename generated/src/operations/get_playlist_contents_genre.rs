// @generated from Models/Operations/GetPlaylistContentsGenre.md: change the docs, not this file.

/// Documented in `Models/Operations/GetPlaylistContentsGenre.md`, the same as
/// [`GetSearchResultsGenre`](crate::operations::GetSearchResultsGenre) in all but the name.
pub use crate::operations::GetSearchResultsGenre as GetPlaylistContentsGenre;
