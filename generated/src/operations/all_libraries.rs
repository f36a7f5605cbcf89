// @generated from Models/Operations/AllLibraries.md: change the docs, not this file.

/// Documented in `Models/Operations/AllLibraries.md`, the same as
/// [`Home`](crate::operations::Home) in all but the name.
pub use crate::operations::Home as AllLibraries;
