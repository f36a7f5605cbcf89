// @generated from Models/Operations/GetTimelineResponse.md: change the docs, not this file.

/// Documented in `Models/Operations/GetTimelineResponse.md`, the same as
/// [`LogLineResponse`](crate::operations::LogLineResponse) in all but the name.
pub use crate::operations::LogLineResponse as GetTimelineResponse;
