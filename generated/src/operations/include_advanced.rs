// @generated from Models/Operations/IncludeAdvanced.md: change the docs, not this file.

/// Documented in `Models/Operations/IncludeAdvanced.md`, the same as
/// [`Home`](crate::operations::Home) in all but the name.
pub use crate::operations::Home as IncludeAdvanced;
