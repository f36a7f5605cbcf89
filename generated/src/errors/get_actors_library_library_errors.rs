// @generated from Models/Errors/GetActorsLibraryLibraryErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetActorsLibraryLibraryErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as GetActorsLibraryLibraryErrors;
