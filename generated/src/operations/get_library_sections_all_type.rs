// @generated from Models/Operations/GetLibrarySectionsAllType.md: change the docs, not this file.

/// Documented in `Models/Operations/GetLibrarySectionsAllType.md`, the same as
/// [`GetRecentlyAddedType`](crate::operations::GetRecentlyAddedType) in all but the name.
pub use crate::operations::GetRecentlyAddedType as GetLibrarySectionsAllType;
