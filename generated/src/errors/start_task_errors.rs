// @generated from Models/Errors/StartTaskErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/StartTaskErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as StartTaskErrors;
