// @generated from Models/Operations/GetSearchAllLibrariesDirector.md: change the docs, not this file.

/// Documented in `Models/Operations/GetSearchAllLibrariesDirector.md`, the same as
/// [`GetLibraryItemsDirector`](crate::operations::GetLibraryItemsDirector) in all but the
/// name.
pub use crate::operations::GetLibraryItemsDirector as GetSearchAllLibrariesDirector;
