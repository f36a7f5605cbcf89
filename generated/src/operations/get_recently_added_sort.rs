// @generated from Models/Operations/GetRecentlyAddedSort.md: change the docs, not this file.

/// Documented in `Models/Operations/GetRecentlyAddedSort.md`, the same as
/// [`Sort`](crate::operations::Sort) in all but the name.
pub use crate::operations::Sort as GetRecentlyAddedSort;
