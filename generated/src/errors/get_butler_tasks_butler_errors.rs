// @generated from Models/Errors/GetButlerTasksButlerErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetButlerTasksButlerErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as GetButlerTasksButlerErrors;
