// @generated from Models/Errors/StartUniversalTranscodeErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/StartUniversalTranscodeErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as StartUniversalTranscodeErrors;
