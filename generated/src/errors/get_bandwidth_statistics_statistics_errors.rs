// @generated from Models/Errors/GetBandwidthStatisticsStatisticsErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetBandwidthStatisticsStatisticsErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as GetBandwidthStatisticsStatisticsErrors;
