// @generated from Models/Operations/GetLibraryItemsFieldType.md: change the docs, not this file.

/// Documented in `Models/Operations/GetLibraryItemsFieldType.md`, the same as
/// [`FieldType`](crate::operations::FieldType) in all but the name.
pub use crate::operations::FieldType as GetLibraryItemsFieldType;
