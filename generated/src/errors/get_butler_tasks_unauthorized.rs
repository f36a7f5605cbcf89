// @generated from Models/Errors/GetButlerTasksUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/GetButlerTasksUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as GetButlerTasksUnauthorized;
