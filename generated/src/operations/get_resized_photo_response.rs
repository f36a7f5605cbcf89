// @generated from Models/Operations/GetResizedPhotoResponse.md: change the docs, not this file.

/// Documented in `Models/Operations/GetResizedPhotoResponse.md`, the same as
/// [`LogLineResponse`](crate::operations::LogLineResponse) in all but the name.
pub use crate::operations::LogLineResponse as GetResizedPhotoResponse;
