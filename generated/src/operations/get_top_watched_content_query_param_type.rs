// @generated from Models/Operations/GetTopWatchedContentQueryParamType.md: change the docs, not this file.

/// Documented in `Models/Operations/GetTopWatchedContentQueryParamType.md`, the same as
/// [`Type`](crate::operations::Type) in all but the name.
pub use crate::operations::Type as GetTopWatchedContentQueryParamType;
