// @generated from Models/Errors/GetWatchListWatchlistErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetWatchListWatchlistErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as GetWatchListWatchlistErrors;
