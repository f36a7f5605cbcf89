// @generated from Models/Operations/GetMediaMetaDataAttributes.md: change the docs, not this file.

/// Documented in `Models/Operations/GetMediaMetaDataAttributes.md`, the same as
/// [`Attributes`](crate::operations::Attributes) in all but the name.
pub use crate::operations::Attributes as GetMediaMetaDataAttributes;
