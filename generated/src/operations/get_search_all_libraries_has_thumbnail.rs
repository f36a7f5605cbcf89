// @generated from Models/Operations/GetSearchAllLibrariesHasThumbnail.md: change the docs, not this file.

/// Documented in `Models/Operations/GetSearchAllLibrariesHasThumbnail.md`, the same as
/// [`HasThumbnail`](crate::operations::HasThumbnail) in all but the name.
pub use crate::operations::HasThumbnail as GetSearchAllLibrariesHasThumbnail;
