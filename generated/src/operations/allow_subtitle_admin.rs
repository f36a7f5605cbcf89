// @generated from Models/Operations/AllowSubtitleAdmin.md: change the docs, not this file.

/// Documented in `Models/Operations/AllowSubtitleAdmin.md`, the same as
/// [`Home`](crate::operations::Home) in all but the name.
pub use crate::operations::Home as AllowSubtitleAdmin;
