// @generated from Models/Errors/GetBannerImageErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetBannerImageErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as GetBannerImageErrors;
