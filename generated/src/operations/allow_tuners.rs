// @generated from Models/Operations/AllowTuners.md: change the docs, not this file.

/// Documented in `Models/Operations/AllowTuners.md`, the same as
/// [`Home`](crate::operations::Home) in all but the name.
pub use crate::operations::Home as AllowTuners;
