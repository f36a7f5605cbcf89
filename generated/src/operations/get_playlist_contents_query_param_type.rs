// @generated from Models/Operations/GetPlaylistContentsQueryParamType.md: change the docs, not this file.

/// Documented in `Models/Operations/GetPlaylistContentsQueryParamType.md`, the same as
/// [`Type`](crate::operations::Type) in all but the name.
pub use crate::operations::Type as GetPlaylistContentsQueryParamType;
