// @generated from Models/Errors/GetSearchLibraryLibraryErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetSearchLibraryLibraryErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as GetSearchLibraryLibraryErrors;
