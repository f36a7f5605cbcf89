// @generated from Models/Errors/GetRefreshLibraryMetadataLibraryErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetRefreshLibraryMetadataLibraryErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as GetRefreshLibraryMetadataLibraryErrors;
