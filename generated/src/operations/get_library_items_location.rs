// @generated from Models/Operations/GetLibraryItemsLocation.md: change the docs, not this file.

/// Documented in `Models/Operations/GetLibraryItemsLocation.md`, the same as
/// [`Location`](crate::operations::Location) in all but the name.
pub use crate::operations::Location as GetLibraryItemsLocation;
