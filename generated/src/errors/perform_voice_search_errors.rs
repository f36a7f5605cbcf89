// @generated from Models/Errors/PerformVoiceSearchErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/PerformVoiceSearchErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as PerformVoiceSearchErrors;
