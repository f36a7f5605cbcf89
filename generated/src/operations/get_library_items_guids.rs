// @generated from Models/Operations/GetLibraryItemsGuids.md: change the docs, not this file.

/// Documented in `Models/Operations/GetLibraryItemsGuids.md`, the same as
/// [`Guids`](crate::operations::Guids) in all but the name.
pub use crate::operations::Guids as GetLibraryItemsGuids;
