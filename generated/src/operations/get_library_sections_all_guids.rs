// @generated from Models/Operations/GetLibrarySectionsAllGuids.md: change the docs, not this file.

/// Documented in `Models/Operations/GetLibrarySectionsAllGuids.md`, the same as
/// [`Guids`](crate::operations::Guids) in all but the name.
pub use crate::operations::Guids as GetLibrarySectionsAllGuids;
