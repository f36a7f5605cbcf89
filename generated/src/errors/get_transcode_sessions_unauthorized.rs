// @generated from Models/Errors/GetTranscodeSessionsUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/GetTranscodeSessionsUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as GetTranscodeSessionsUnauthorized;
