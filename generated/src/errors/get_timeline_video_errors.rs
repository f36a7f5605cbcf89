// @generated from Models/Errors/GetTimelineVideoErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetTimelineVideoErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as GetTimelineVideoErrors;
