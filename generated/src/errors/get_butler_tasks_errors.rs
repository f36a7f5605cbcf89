// @generated from Models/Errors/GetButlerTasksErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetButlerTasksErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as GetButlerTasksErrors;
