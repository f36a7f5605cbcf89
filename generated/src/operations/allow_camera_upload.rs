// @generated from Models/Operations/AllowCameraUpload.md: change the docs, not this file.

/// Documented in `Models/Operations/AllowCameraUpload.md`, the same as
/// [`Home`](crate::operations::Home) in all but the name.
pub use crate::operations::Home as AllowCameraUpload;
