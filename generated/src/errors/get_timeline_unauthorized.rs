// @generated from Models/Errors/GetTimelineUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/GetTimelineUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as GetTimelineUnauthorized;
