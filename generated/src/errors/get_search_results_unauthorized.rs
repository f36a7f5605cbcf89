// @generated from Models/Errors/GetSearchResultsUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/GetSearchResultsUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as GetSearchResultsUnauthorized;
