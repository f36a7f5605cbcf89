// @generated from Models/Errors/StopTranscodeSessionUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/StopTranscodeSessionUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as StopTranscodeSessionUnauthorized;
