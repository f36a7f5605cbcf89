// @generated from Models/Errors/GetSearchResultsErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetSearchResultsErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as GetSearchResultsErrors;
