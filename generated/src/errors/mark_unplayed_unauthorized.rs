// @generated from Models/Errors/MarkUnplayedUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/MarkUnplayedUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as MarkUnplayedUnauthorized;
