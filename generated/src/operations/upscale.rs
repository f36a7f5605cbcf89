// @generated from Models/Operations/Upscale.md: change the docs, not this file.

/// Documented in `Models/Operations/Upscale.md`, the same as [`One`](crate::operations::One)
/// in all but the name.
pub use crate::operations::One as Upscale;
