// @generated from Models/Operations/GetTopWatchedContentQueryParamIncludeGuids.md: change the docs, not this file.

/// Documented in `Models/Operations/GetTopWatchedContentQueryParamIncludeGuids.md`, the same
/// as [`IncludeGuids`](crate::operations::IncludeGuids) in all but the name.
pub use crate::operations::IncludeGuids as GetTopWatchedContentQueryParamIncludeGuids;
