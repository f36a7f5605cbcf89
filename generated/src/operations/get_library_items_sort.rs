// @generated from Models/Operations/GetLibraryItemsSort.md: change the docs, not this file.

/// Documented in `Models/Operations/GetLibraryItemsSort.md`, the same as
/// [`Sort`](crate::operations::Sort) in all but the name.
pub use crate::operations::Sort as GetLibraryItemsSort;
