// @generated from Models/Operations/GetMediaMetaDataExtras.md: change the docs, not this file.

/// Documented in `Models/Operations/GetMediaMetaDataExtras.md`, the same as
/// [`Extras`](crate::operations::Extras) in all but the name.
pub use crate::operations::Extras as GetMediaMetaDataExtras;
