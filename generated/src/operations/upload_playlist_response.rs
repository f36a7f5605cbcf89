// @generated from Models/Operations/UploadPlaylistResponse.md: change the docs, not this file.

/// Documented in `Models/Operations/UploadPlaylistResponse.md`, the same as
/// [`LogLineResponse`](crate::operations::LogLineResponse) in all but the name.
pub use crate::operations::LogLineResponse as UploadPlaylistResponse;
