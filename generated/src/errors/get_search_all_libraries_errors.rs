// @generated from Models/Errors/GetSearchAllLibrariesErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetSearchAllLibrariesErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as GetSearchAllLibrariesErrors;
