// @generated from Models/Errors/LogLineErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/LogLineErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as LogLineErrors;
