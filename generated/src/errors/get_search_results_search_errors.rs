// @generated from Models/Errors/GetSearchResultsSearchErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetSearchResultsSearchErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as GetSearchResultsSearchErrors;
