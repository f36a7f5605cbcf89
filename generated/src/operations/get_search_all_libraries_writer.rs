// @generated from Models/Operations/GetSearchAllLibrariesWriter.md: change the docs, not this file.

/// Documented in `Models/Operations/GetSearchAllLibrariesWriter.md`, the same as
/// [`GetLibraryItemsWriter`](crate::operations::GetLibraryItemsWriter) in all but the name.
pub use crate::operations::GetLibraryItemsWriter as GetSearchAllLibrariesWriter;
