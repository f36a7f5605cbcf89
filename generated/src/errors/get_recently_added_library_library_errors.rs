// @generated from Models/Errors/GetRecentlyAddedLibraryLibraryErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetRecentlyAddedLibraryLibraryErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as GetRecentlyAddedLibraryLibraryErrors;
