// @generated from Models/Operations/GetRecentlyAddedHubsType.md: change the docs, not this file.

/// Documented in `Models/Operations/GetRecentlyAddedHubsType.md`, the same as
/// [`GetAllLibrariesType`](crate::operations::GetAllLibrariesType) in all but the name.
pub use crate::operations::GetAllLibrariesType as GetRecentlyAddedHubsType;
