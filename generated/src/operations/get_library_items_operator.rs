// @generated from Models/Operations/GetLibraryItemsOperator.md: change the docs, not this file.

/// Documented in `Models/Operations/GetLibraryItemsOperator.md`, the same as
/// [`Operator`](crate::operations::Operator) in all but the name.
pub use crate::operations::Operator as GetLibraryItemsOperator;
