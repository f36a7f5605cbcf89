// @generated from Models/Operations/GetSourceConnectionInformationResponse.md: change the docs, not this file.

/// Documented in `Models/Operations/GetSourceConnectionInformationResponse.md`, the same as
/// [`LogLineResponse`](crate::operations::LogLineResponse) in all but the name.
pub use crate::operations::LogLineResponse as GetSourceConnectionInformationResponse;
