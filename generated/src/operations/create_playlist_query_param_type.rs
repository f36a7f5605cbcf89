// @generated from Models/Operations/CreatePlaylistQueryParamType.md: change the docs, not this file.

/// Documented in `Models/Operations/CreatePlaylistQueryParamType.md`, the same as
/// [`PlaylistType`](crate::operations::PlaylistType) in all but the name.
pub use crate::operations::PlaylistType as CreatePlaylistQueryParamType;
