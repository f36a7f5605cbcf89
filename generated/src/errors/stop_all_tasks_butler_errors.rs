// @generated from Models/Errors/StopAllTasksButlerErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/StopAllTasksButlerErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as StopAllTasksButlerErrors;
