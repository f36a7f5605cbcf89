// @generated from Models/Operations/GetRefreshLibraryMetadataResponse.md: change the docs, not this file.

/// Documented in `Models/Operations/GetRefreshLibraryMetadataResponse.md`, the same as
/// [`LogLineResponse`](crate::operations::LogLineResponse) in all but the name.
pub use crate::operations::LogLineResponse as GetRefreshLibraryMetadataResponse;
