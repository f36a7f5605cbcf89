// @generated from Models/Operations/GetSearchAllLibrariesGenre.md: change the docs, not this file.

/// Documented in `Models/Operations/GetSearchAllLibrariesGenre.md`, the same as
/// [`GetLibraryItemsGenre`](crate::operations::GetLibraryItemsGenre) in all but the name.
pub use crate::operations::GetLibraryItemsGenre as GetSearchAllLibrariesGenre;
