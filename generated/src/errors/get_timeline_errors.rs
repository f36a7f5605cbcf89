// @generated from Models/Errors/GetTimelineErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetTimelineErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as GetTimelineErrors;
