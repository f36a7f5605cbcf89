// @generated from Models/Errors/StartUniversalTranscodeUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/StartUniversalTranscodeUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as StartUniversalTranscodeUnauthorized;
