// @generated from Models/Errors/GetAllLibrariesLibraryErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetAllLibrariesLibraryErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as GetAllLibrariesLibraryErrors;
