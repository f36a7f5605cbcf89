// @generated from Models/Errors/GetSearchAllLibrariesLibraryErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetSearchAllLibrariesLibraryErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as GetSearchAllLibrariesLibraryErrors;
