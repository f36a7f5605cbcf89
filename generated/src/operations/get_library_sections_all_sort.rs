// @generated from Models/Operations/GetLibrarySectionsAllSort.md: change the docs, not this file.

/// Documented in `Models/Operations/GetLibrarySectionsAllSort.md`, the same as
/// [`Sort`](crate::operations::Sort) in all but the name.
pub use crate::operations::Sort as GetLibrarySectionsAllSort;
