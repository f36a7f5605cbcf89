// @generated from Models/Errors/GetWatchListErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetWatchListErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as GetWatchListErrors;
