// @generated from Models/Errors/GetTopWatchedContentErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetTopWatchedContentErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as GetTopWatchedContentErrors;
