// @generated from Models/Operations/Owned.md: change the docs, not this file.

/// Documented in `Models/Operations/Owned.md`, the same as [`Home`](crate::operations::Home)
/// in all but the name.
pub use crate::operations::Home as Owned;
