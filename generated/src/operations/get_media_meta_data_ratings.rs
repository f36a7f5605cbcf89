// @generated from Models/Operations/GetMediaMetaDataRatings.md: change the docs, not this file.

/// Documented in `Models/Operations/GetMediaMetaDataRatings.md`, the same as
/// [`Ratings`](crate::operations::Ratings) in all but the name.
pub use crate::operations::Ratings as GetMediaMetaDataRatings;
