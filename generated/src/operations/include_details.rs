// @generated from Models/Operations/IncludeDetails.md: change the docs, not this file.

/// Documented in `Models/Operations/IncludeDetails.md`, the same as
/// [`One`](crate::operations::One) in all but the name.
pub use crate::operations::One as IncludeDetails;
