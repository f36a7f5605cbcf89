// @generated from Models/Operations/GetSearchAllLibrariesShowOrdering.md: change the docs, not this file.

/// Documented in `Models/Operations/GetSearchAllLibrariesShowOrdering.md`, the same as
/// [`ShowOrdering`](crate::operations::ShowOrdering) in all but the name.
pub use crate::operations::ShowOrdering as GetSearchAllLibrariesShowOrdering;
