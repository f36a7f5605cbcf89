// @generated from Models/Operations/MarkUnplayedResponse.md: change the docs, not this file.

/// Documented in `Models/Operations/MarkUnplayedResponse.md`, the same as
/// [`LogLineResponse`](crate::operations::LogLineResponse) in all but the name.
pub use crate::operations::LogLineResponse as MarkUnplayedResponse;
