// @generated from Models/Errors/GetMediaMetaDataLibraryErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetMediaMetaDataLibraryErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as GetMediaMetaDataLibraryErrors;
