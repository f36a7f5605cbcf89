// @generated from Models/Errors/CheckForUpdatesUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/CheckForUpdatesUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as CheckForUpdatesUnauthorized;
