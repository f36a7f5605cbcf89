// @generated from Models/Operations/GetBandwidthStatisticsDevice.md: change the docs, not this file.

/// Documented in `Models/Operations/GetBandwidthStatisticsDevice.md`, the same as
/// [`GetStatisticsDevice`](crate::operations::GetStatisticsDevice) in all but the name.
pub use crate::operations::GetStatisticsDevice as GetBandwidthStatisticsDevice;
