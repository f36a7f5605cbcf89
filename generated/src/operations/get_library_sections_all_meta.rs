// @generated from Models/Operations/GetLibrarySectionsAllMeta.md: change the docs, not this file.

/// Documented in `Models/Operations/GetLibrarySectionsAllMeta.md`, the same as
/// [`Meta`](crate::operations::Meta) in all but the name.
pub use crate::operations::Meta as GetLibrarySectionsAllMeta;
