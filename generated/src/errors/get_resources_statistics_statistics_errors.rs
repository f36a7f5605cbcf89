// @generated from Models/Errors/GetResourcesStatisticsStatisticsErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetResourcesStatisticsStatisticsErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as GetResourcesStatisticsStatisticsErrors;
