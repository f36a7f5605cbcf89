// @generated from Models/Operations/GetPlaylistContentsDirector.md: change the docs, not this file.

/// Documented in `Models/Operations/GetPlaylistContentsDirector.md`, the same as
/// [`GetPlaylistContentsWriter`](crate::operations::GetPlaylistContentsWriter) in all but the
/// name.
pub use crate::operations::GetPlaylistContentsWriter as GetPlaylistContentsDirector;
