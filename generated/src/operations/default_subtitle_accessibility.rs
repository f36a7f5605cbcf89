// @generated from Models/Operations/DefaultSubtitleAccessibility.md: change the docs, not this file.

/// Documented in `Models/Operations/DefaultSubtitleAccessibility.md`, the same as
/// [`Home`](crate::operations::Home) in all but the name.
pub use crate::operations::Home as DefaultSubtitleAccessibility;
