// @generated from Models/Errors/ApplyUpdatesUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/ApplyUpdatesUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as ApplyUpdatesUnauthorized;
