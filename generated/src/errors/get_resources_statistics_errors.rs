// @generated from Models/Errors/GetResourcesStatisticsErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetResourcesStatisticsErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as GetResourcesStatisticsErrors;
