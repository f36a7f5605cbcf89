// @generated from Models/Operations/GetMediaMetaDataHasThumbnail.md: change the docs, not this file.

/// Documented in `Models/Operations/GetMediaMetaDataHasThumbnail.md`, the same as
/// [`HasThumbnail`](crate::operations::HasThumbnail) in all but the name.
pub use crate::operations::HasThumbnail as GetMediaMetaDataHasThumbnail;
