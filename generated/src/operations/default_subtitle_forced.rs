// @generated from Models/Operations/DefaultSubtitleForced.md: change the docs, not this file.

/// Documented in `Models/Operations/DefaultSubtitleForced.md`, the same as
/// [`Home`](crate::operations::Home) in all but the name.
pub use crate::operations::Home as DefaultSubtitleForced;
