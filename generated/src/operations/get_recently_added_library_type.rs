// @generated from Models/Operations/GetRecentlyAddedLibraryType.md: change the docs, not this file.

/// Documented in `Models/Operations/GetRecentlyAddedLibraryType.md`, the same as
/// [`GetRecentlyAddedType`](crate::operations::GetRecentlyAddedType) in all but the name.
pub use crate::operations::GetRecentlyAddedType as GetRecentlyAddedLibraryType;
