// @generated from Models/Operations/PostMediaPosterResponse.md: change the docs, not this file.

/// Documented in `Models/Operations/PostMediaPosterResponse.md`, the same as
/// [`LogLineResponse`](crate::operations::LogLineResponse) in all but the name.
pub use crate::operations::LogLineResponse as PostMediaPosterResponse;
