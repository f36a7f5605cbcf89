// @generated from Models/Operations/GetMediaMetaDataCountry.md: change the docs, not this file.

/// Documented in `Models/Operations/GetMediaMetaDataCountry.md`, the same as
/// [`Country`](crate::operations::Country) in all but the name.
pub use crate::operations::Country as GetMediaMetaDataCountry;
