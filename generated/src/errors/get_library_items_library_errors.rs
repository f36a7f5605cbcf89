// @generated from Models/Errors/GetLibraryItemsLibraryErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetLibraryItemsLibraryErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as GetLibraryItemsLibraryErrors;
