// @generated from Models/Operations/GetLibrarySectionsAllField.md: change the docs, not this file.

/// Documented in `Models/Operations/GetLibrarySectionsAllField.md`, the same as
/// [`Field`](crate::operations::Field) in all but the name.
pub use crate::operations::Field as GetLibrarySectionsAllField;
