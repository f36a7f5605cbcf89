// @generated from Models/Operations/Restricted.md: change the docs, not this file.

/// Documented in `Models/Operations/Restricted.md`, the same as
/// [`Home`](crate::operations::Home) in all but the name.
pub use crate::operations::Home as Restricted;
