// @generated from Models/Operations/GetLibrarySectionsAllHasThumbnail.md: change the docs, not this file.

/// Documented in `Models/Operations/GetLibrarySectionsAllHasThumbnail.md`, the same as
/// [`HasThumbnail`](crate::operations::HasThumbnail) in all but the name.
pub use crate::operations::HasThumbnail as GetLibrarySectionsAllHasThumbnail;
