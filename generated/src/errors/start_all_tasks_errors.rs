// @generated from Models/Errors/StartAllTasksErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/StartAllTasksErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as StartAllTasksErrors;
