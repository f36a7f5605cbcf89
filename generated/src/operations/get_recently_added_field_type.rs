// @generated from Models/Operations/GetRecentlyAddedFieldType.md: change the docs, not this file.

/// Documented in `Models/Operations/GetRecentlyAddedFieldType.md`, the same as
/// [`FieldType`](crate::operations::FieldType) in all but the name.
pub use crate::operations::FieldType as GetRecentlyAddedFieldType;
