// @generated from Models/Operations/CancelServerActivitiesResponse.md: change the docs, not this file.

/// Documented in `Models/Operations/CancelServerActivitiesResponse.md`, the same as
/// [`LogLineResponse`](crate::operations::LogLineResponse) in all but the name.
pub use crate::operations::LogLineResponse as CancelServerActivitiesResponse;
