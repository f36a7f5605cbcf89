// @generated from Models/Operations/GetSearchAllLibrariesRole.md: change the docs, not this file.

/// Documented in `Models/Operations/GetSearchAllLibrariesRole.md`, the same as
/// [`GetLibraryItemsRole`](crate::operations::GetLibraryItemsRole) in all but the name.
pub use crate::operations::GetLibraryItemsRole as GetSearchAllLibrariesRole;
