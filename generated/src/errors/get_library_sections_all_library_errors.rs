// @generated from Models/Errors/GetLibrarySectionsAllLibraryErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetLibrarySectionsAllLibraryErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as GetLibrarySectionsAllLibraryErrors;
