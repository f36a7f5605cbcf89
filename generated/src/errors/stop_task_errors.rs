// @generated from Models/Errors/StopTaskErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/StopTaskErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as StopTaskErrors;
