// @generated from Models/Operations/GetMediaMetaDataChapter.md: change the docs, not this file.

/// Documented in `Models/Operations/GetMediaMetaDataChapter.md`, the same as
/// [`Chapter`](crate::operations::Chapter) in all but the name.
pub use crate::operations::Chapter as GetMediaMetaDataChapter;
