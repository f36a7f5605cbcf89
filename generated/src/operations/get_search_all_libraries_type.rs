// @generated from Models/Operations/GetSearchAllLibrariesType.md: change the docs, not this file.

/// Documented in `Models/Operations/GetSearchAllLibrariesType.md`, the same as
/// [`GetAllLibrariesType`](crate::operations::GetAllLibrariesType) in all but the name.
pub use crate::operations::GetAllLibrariesType as GetSearchAllLibrariesType;
