// @generated from Models/Operations/ApplyUpdatesResponse.md: change the docs, not this file.

/// Documented in `Models/Operations/ApplyUpdatesResponse.md`, the same as
/// [`LogLineResponse`](crate::operations::LogLineResponse) in all but the name.
pub use crate::operations::LogLineResponse as ApplyUpdatesResponse;
