// @generated from Models/Errors/GetLibraryDetailsLibraryErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetLibraryDetailsLibraryErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as GetLibraryDetailsLibraryErrors;
