// @generated from Models/Operations/GetRecentlyAddedField.md: change the docs, not this file.

/// Documented in `Models/Operations/GetRecentlyAddedField.md`, the same as
/// [`Field`](crate::operations::Field) in all but the name.
pub use crate::operations::Field as GetRecentlyAddedField;
