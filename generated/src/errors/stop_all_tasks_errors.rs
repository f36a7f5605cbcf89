// @generated from Models/Errors/StopAllTasksErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/StopAllTasksErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as StopAllTasksErrors;
