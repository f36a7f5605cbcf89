// @generated from Models/Errors/GetThumbImageMediaErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetThumbImageMediaErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as GetThumbImageMediaErrors;
