// @generated from Models/Operations/GetLibraryItemsType.md: change the docs, not this file.

/// Documented in `Models/Operations/GetLibraryItemsType.md`, the same as
/// [`GetAllLibrariesType`](crate::operations::GetAllLibrariesType) in all but the name.
pub use crate::operations::GetAllLibrariesType as GetLibraryItemsType;
