// @generated from Models/Operations/ProtectedT.md: change the docs, not this file.

/// Documented in `Models/Operations/ProtectedT.md`, the same as
/// [`Home`](crate::operations::Home) in all but the name.
pub use crate::operations::Home as ProtectedT;
