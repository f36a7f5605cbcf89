// @generated from Models/Operations/GetTopWatchedContentQueryParamIncludeGuids.md: change the docs, not this file.

/// Documented in `Models/Operations/GetTopWatchedContentQueryParamIncludeGuids.md`, the same
/// as [`Home`](crate::operations::Home) in all but the name.
pub use crate::operations::Home as GetTopWatchedContentQueryParamIncludeGuids;
