// @generated from Models/Errors/LogMultiLineErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/LogMultiLineErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as LogMultiLineErrors;
