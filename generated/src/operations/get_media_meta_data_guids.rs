// @generated from Models/Operations/GetMediaMetaDataGuids.md: change the docs, not this file.

/// Documented in `Models/Operations/GetMediaMetaDataGuids.md`, the same as
/// [`Guids`](crate::operations::Guids) in all but the name.
pub use crate::operations::Guids as GetMediaMetaDataGuids;
