// @generated from Models/Errors/DeleteLibraryLibraryErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/DeleteLibraryLibraryErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as DeleteLibraryLibraryErrors;
