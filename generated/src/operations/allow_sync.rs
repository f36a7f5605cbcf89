// @generated from Models/Operations/AllowSync.md: change the docs, not this file.

/// Documented in `Models/Operations/AllowSync.md`, the same as
/// [`Home`](crate::operations::Home) in all but the name.
pub use crate::operations::Home as AllowSync;
