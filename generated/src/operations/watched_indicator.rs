// @generated from Models/Operations/WatchedIndicator.md: change the docs, not this file.

/// Documented in `Models/Operations/WatchedIndicator.md`, the same as
/// [`Home`](crate::operations::Home) in all but the name.
pub use crate::operations::Home as WatchedIndicator;
