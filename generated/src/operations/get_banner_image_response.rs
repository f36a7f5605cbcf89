// @generated from Models/Operations/GetBannerImageResponse.md: change the docs, not this file.

/// Documented in `Models/Operations/GetBannerImageResponse.md`, the same as
/// [`GetThumbImageResponse`](crate::operations::GetThumbImageResponse) in all but the name.
pub use crate::operations::GetThumbImageResponse as GetBannerImageResponse;
