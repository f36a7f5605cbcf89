// @generated from Models/Errors/StartAllTasksUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/StartAllTasksUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as StartAllTasksUnauthorized;
