// @generated from Models/Operations/PostMediaArtsResponse.md: change the docs, not this file.

/// Documented in `Models/Operations/PostMediaArtsResponse.md`, the same as
/// [`LogLineResponse`](crate::operations::LogLineResponse) in all but the name.
pub use crate::operations::LogLineResponse as PostMediaArtsResponse;
