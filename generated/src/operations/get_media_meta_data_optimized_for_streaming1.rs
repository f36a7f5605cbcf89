// @generated from Models/Operations/GetMediaMetaDataOptimizedForStreaming1.md: change the docs, not this file.

/// Documented in `Models/Operations/GetMediaMetaDataOptimizedForStreaming1.md`, the same as
/// [`One`](crate::operations::One) in all but the name.
pub use crate::operations::One as GetMediaMetaDataOptimizedForStreaming1;
