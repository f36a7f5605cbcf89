// @generated from Models/Operations/GetLibrarySectionsAllLibraryType.md: change the docs, not this file.

/// Documented in `Models/Operations/GetLibrarySectionsAllLibraryType.md`, the same as
/// [`GetAllLibrariesType`](crate::operations::GetAllLibrariesType) in all but the name.
pub use crate::operations::GetAllLibrariesType as GetLibrarySectionsAllLibraryType;
