// @generated from Models/Operations/IncludeGuids.md: change the docs, not this file.

/// Documented in `Models/Operations/IncludeGuids.md`, the same as
/// [`Home`](crate::operations::Home) in all but the name.
pub use crate::operations::Home as IncludeGuids;
