// @generated from Models/Operations/PerformSearchResponse.md: change the docs, not this file.

/// Documented in `Models/Operations/PerformSearchResponse.md`, the same as
/// [`LogLineResponse`](crate::operations::LogLineResponse) in all but the name.
pub use crate::operations::LogLineResponse as PerformSearchResponse;
