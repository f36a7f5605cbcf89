// @generated from Models/Operations/IncludeExternalMedia.md: change the docs, not this file.

/// Documented in `Models/Operations/IncludeExternalMedia.md`, the same as
/// [`IncludeCollections`](crate::operations::IncludeCollections) in all but the name.
pub use crate::operations::IncludeCollections as IncludeExternalMedia;
