// @generated from Models/Operations/IncludeIPv6.md: change the docs, not this file.

/// Documented in `Models/Operations/IncludeIPv6.md`, the same as
/// [`Home`](crate::operations::Home) in all but the name.
pub use crate::operations::Home as IncludeIpv6;
