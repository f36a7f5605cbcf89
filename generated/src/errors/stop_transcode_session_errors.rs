// @generated from Models/Errors/StopTranscodeSessionErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/StopTranscodeSessionErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as StopTranscodeSessionErrors;
