// @generated from Models/Errors/GetTopWatchedContentLibraryErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetTopWatchedContentLibraryErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as GetTopWatchedContentLibraryErrors;
