// @generated from Models/Errors/GetTranscodeSessionsErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetTranscodeSessionsErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as GetTranscodeSessionsErrors;
