// @generated from Models/Operations/GetLibrarySectionsAllCollection.md: change the docs, not this file.

/// Documented in `Models/Operations/GetLibrarySectionsAllCollection.md`, the same as
/// [`Collection`](crate::operations::Collection) in all but the name.
pub use crate::operations::Collection as GetLibrarySectionsAllCollection;
