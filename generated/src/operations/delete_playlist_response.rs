// @generated from Models/Operations/DeletePlaylistResponse.md: change the docs, not this file.

/// Documented in `Models/Operations/DeletePlaylistResponse.md`, the same as
/// [`LogLineResponse`](crate::operations::LogLineResponse) in all but the name.
pub use crate::operations::LogLineResponse as DeletePlaylistResponse;
