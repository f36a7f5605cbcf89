// @generated from Models/Errors/GetFileHashLibraryErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetFileHashLibraryErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as GetFileHashLibraryErrors;
