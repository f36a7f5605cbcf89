// @generated from Models/Errors/GetStatisticsErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetStatisticsErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as GetStatisticsErrors;
