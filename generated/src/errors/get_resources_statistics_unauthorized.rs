// @generated from Models/Errors/GetResourcesStatisticsUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/GetResourcesStatisticsUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as GetResourcesStatisticsUnauthorized;
