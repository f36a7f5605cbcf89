// @generated from Models/Operations/GetMediaMetaDataMarker.md: change the docs, not this file.

/// Documented in `Models/Operations/GetMediaMetaDataMarker.md`, the same as
/// [`Marker`](crate::operations::Marker) in all but the name.
pub use crate::operations::Marker as GetMediaMetaDataMarker;
