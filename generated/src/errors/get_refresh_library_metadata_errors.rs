// @generated from Models/Errors/GetRefreshLibraryMetadataErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetRefreshLibraryMetadataErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as GetRefreshLibraryMetadataErrors;
