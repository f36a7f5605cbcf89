// @generated from Models/Operations/GetLibrarySectionsAllFieldType.md: change the docs, not this file.

/// Documented in `Models/Operations/GetLibrarySectionsAllFieldType.md`, the same as
/// [`FieldType`](crate::operations::FieldType) in all but the name.
pub use crate::operations::FieldType as GetLibrarySectionsAllFieldType;
