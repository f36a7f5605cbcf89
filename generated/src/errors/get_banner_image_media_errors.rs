// @generated from Models/Errors/GetBannerImageMediaErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetBannerImageMediaErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as GetBannerImageMediaErrors;
