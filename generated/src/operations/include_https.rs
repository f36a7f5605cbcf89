// @generated from Models/Operations/IncludeHttps.md: change the docs, not this file.

/// Documented in `Models/Operations/IncludeHttps.md`, the same as
/// [`Home`](crate::operations::Home) in all but the name.
pub use crate::operations::Home as IncludeHttps;
