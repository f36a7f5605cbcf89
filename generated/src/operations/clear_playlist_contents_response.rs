// @generated from Models/Operations/ClearPlaylistContentsResponse.md: change the docs, not this file.

/// Documented in `Models/Operations/ClearPlaylistContentsResponse.md`, the same as
/// [`LogLineResponse`](crate::operations::LogLineResponse) in all but the name.
pub use crate::operations::LogLineResponse as ClearPlaylistContentsResponse;
