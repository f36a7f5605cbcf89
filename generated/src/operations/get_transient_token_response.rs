// @generated from Models/Operations/GetTransientTokenResponse.md: change the docs, not this file.

/// Documented in `Models/Operations/GetTransientTokenResponse.md`, the same as
/// [`LogLineResponse`](crate::operations::LogLineResponse) in all but the name.
pub use crate::operations::LogLineResponse as GetTransientTokenResponse;
