// @generated from Models/Operations/GetMediaMetaDataSimilar.md: change the docs, not this file.

/// Documented in `Models/Operations/GetMediaMetaDataSimilar.md`, the same as
/// [`GetLibraryItemsSimilar`](crate::operations::GetLibraryItemsSimilar) in all but the name.
pub use crate::operations::GetLibraryItemsSimilar as GetMediaMetaDataSimilar;
