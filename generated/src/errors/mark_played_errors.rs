// @generated from Models/Errors/MarkPlayedErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/MarkPlayedErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as MarkPlayedErrors;
