// @generated from Models/Operations/GetSearchAllLibrariesOptimizedForStreamingLibrary1.md: change the docs, not this file.

/// Documented in `Models/Operations/GetSearchAllLibrariesOptimizedForStreamingLibrary1.md`,
/// the same as
/// [`GetMediaMetaDataOptimizedForStreamingLibrary1`](crate::operations::GetMediaMetaDataOptimizedForStreamingLibrary1)
/// in all but the name.
pub use crate::operations::GetMediaMetaDataOptimizedForStreamingLibrary1 as GetSearchAllLibrariesOptimizedForStreamingLibrary1;
