// @generated from Models/Errors/GetBandwidthStatisticsUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/GetBandwidthStatisticsUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as GetBandwidthStatisticsUnauthorized;
