// @generated from Models/Operations/AllowChannels.md: change the docs, not this file.

/// Documented in `Models/Operations/AllowChannels.md`, the same as
/// [`Home`](crate::operations::Home) in all but the name.
pub use crate::operations::Home as AllowChannels;
