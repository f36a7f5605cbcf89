// @generated from Models/Errors/GetStatisticsStatisticsErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetStatisticsStatisticsErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as GetStatisticsStatisticsErrors;
