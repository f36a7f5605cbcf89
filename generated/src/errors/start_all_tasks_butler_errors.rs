// @generated from Models/Errors/StartAllTasksButlerErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/StartAllTasksButlerErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as StartAllTasksButlerErrors;
