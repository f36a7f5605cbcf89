// @generated from Models/Operations/CheckForUpdatesResponse.md: change the docs, not this file.

/// Documented in `Models/Operations/CheckForUpdatesResponse.md`, the same as
/// [`LogLineResponse`](crate::operations::LogLineResponse) in all but the name.
pub use crate::operations::LogLineResponse as CheckForUpdatesResponse;
