// @generated from Models/Errors/GetGenresLibraryLibraryErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetGenresLibraryLibraryErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as GetGenresLibraryLibraryErrors;
