// @generated from Models/Errors/GetBandwidthStatisticsErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetBandwidthStatisticsErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as GetBandwidthStatisticsErrors;
