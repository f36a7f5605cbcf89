// @generated from Models/Operations/DeleteLibraryResponse.md: change the docs, not this file.

/// Documented in `Models/Operations/DeleteLibraryResponse.md`, the same as
/// [`LogLineResponse`](crate::operations::LogLineResponse) in all but the name.
pub use crate::operations::LogLineResponse as DeleteLibraryResponse;
