// @generated from Models/Errors/GetSessionHistorySessionsErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetSessionHistorySessionsErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as GetSessionHistorySessionsErrors;
