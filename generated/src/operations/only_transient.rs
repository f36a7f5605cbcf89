// @generated from Models/Operations/OnlyTransient.md: change the docs, not this file.

/// Documented in `Models/Operations/OnlyTransient.md`, the same as
/// [`One`](crate::operations::One) in all but the name.
pub use crate::operations::One as OnlyTransient;
