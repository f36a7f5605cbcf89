// @generated from Models/Operations/GetRecentlyAddedOperator.md: change the docs, not this file.

/// Documented in `Models/Operations/GetRecentlyAddedOperator.md`, the same as
/// [`Operator`](crate::operations::Operator) in all but the name.
pub use crate::operations::Operator as GetRecentlyAddedOperator;
