// @generated from Models/Errors/GetPlaylistUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/GetPlaylistUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as GetPlaylistUnauthorized;
