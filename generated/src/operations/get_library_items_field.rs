// @generated from Models/Operations/GetLibraryItemsField.md: change the docs, not this file.

/// Documented in `Models/Operations/GetLibraryItemsField.md`, the same as
/// [`Field`](crate::operations::Field) in all but the name.
pub use crate::operations::Field as GetLibraryItemsField;
