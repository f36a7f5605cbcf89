// @generated from Models/Operations/Pending.md: change the docs, not this file.

/// Documented in `Models/Operations/Pending.md`, the same as
/// [`Home`](crate::operations::Home) in all but the name.
pub use crate::operations::Home as Pending;
