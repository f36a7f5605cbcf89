// @generated from Models/Operations/GetFileHashResponse.md: change the docs, not this file.

/// Documented in `Models/Operations/GetFileHashResponse.md`, the same as
/// [`LogLineResponse`](crate::operations::LogLineResponse) in all but the name.
pub use crate::operations::LogLineResponse as GetFileHashResponse;
