// @generated from Models/Errors/UpdatePlayProgressMediaErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/UpdatePlayProgressMediaErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as UpdatePlayProgressMediaErrors;
