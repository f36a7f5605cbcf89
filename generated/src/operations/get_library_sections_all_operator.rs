// @generated from Models/Operations/GetLibrarySectionsAllOperator.md: change the docs, not this file.

/// Documented in `Models/Operations/GetLibrarySectionsAllOperator.md`, the same as
/// [`Operator`](crate::operations::Operator) in all but the name.
pub use crate::operations::Operator as GetLibrarySectionsAllOperator;
