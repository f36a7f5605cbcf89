// @generated from Models/Errors/GetRecentlyAddedLibraryErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetRecentlyAddedLibraryErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as GetRecentlyAddedLibraryErrors;
