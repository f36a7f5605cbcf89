// @generated from Models/Errors/StopAllTasksUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/StopAllTasksUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as StopAllTasksUnauthorized;
