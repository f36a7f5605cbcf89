// @generated from Models/Operations/GetLibraryItemsCollection.md: change the docs, not this file.

/// Documented in `Models/Operations/GetLibraryItemsCollection.md`, the same as
/// [`Collection`](crate::operations::Collection) in all but the name.
pub use crate::operations::Collection as GetLibraryItemsCollection;
