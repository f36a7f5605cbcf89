// @generated from Models/Operations/UpdatePlayProgressResponse.md: change the docs, not this file.

/// Documented in `Models/Operations/UpdatePlayProgressResponse.md`, the same as
/// [`LogLineResponse`](crate::operations::LogLineResponse) in all but the name.
pub use crate::operations::LogLineResponse as UpdatePlayProgressResponse;
