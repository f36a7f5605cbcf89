// @generated from Models/Operations/IncludeRelay.md: change the docs, not this file.

/// Documented in `Models/Operations/IncludeRelay.md`, the same as
/// [`Home`](crate::operations::Home) in all but the name.
pub use crate::operations::Home as IncludeRelay;
