// @generated from Models/Errors/GetMetadataChildrenLibraryErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetMetadataChildrenLibraryErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as GetMetadataChildrenLibraryErrors;
