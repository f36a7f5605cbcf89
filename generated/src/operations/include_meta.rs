// @generated from Models/Operations/IncludeMeta.md: change the docs, not this file.

/// Documented in `Models/Operations/IncludeMeta.md`, the same as
/// [`Home`](crate::operations::Home) in all but the name.
pub use crate::operations::Home as IncludeMeta;
