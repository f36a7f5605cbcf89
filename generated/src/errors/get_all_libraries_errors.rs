// @generated from Models/Errors/GetAllLibrariesErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetAllLibrariesErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as GetAllLibrariesErrors;
