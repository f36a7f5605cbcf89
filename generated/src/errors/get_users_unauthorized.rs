// @generated from Models/Errors/GetUsersUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/GetUsersUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as GetUsersUnauthorized;
