// @generated from Models/Operations/AutoSelectSubtitle.md: change the docs, not this file.

/// Documented in `Models/Operations/AutoSelectSubtitle.md`, the same as
/// [`Home`](crate::operations::Home) in all but the name.
pub use crate::operations::Home as AutoSelectSubtitle;
