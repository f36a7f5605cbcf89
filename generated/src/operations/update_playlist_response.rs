// @generated from Models/Operations/UpdatePlaylistResponse.md: change the docs, not this file.

/// Documented in `Models/Operations/UpdatePlaylistResponse.md`, the same as
/// [`LogLineResponse`](crate::operations::LogLineResponse) in all but the name.
pub use crate::operations::LogLineResponse as UpdatePlaylistResponse;
