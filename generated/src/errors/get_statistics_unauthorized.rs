// @generated from Models/Errors/GetStatisticsUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/GetStatisticsUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as GetStatisticsUnauthorized;
