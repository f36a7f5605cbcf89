// @generated from Models/Operations/GetMediaMetaDataUltraBlurColors.md: change the docs, not this file.

/// Documented in `Models/Operations/GetMediaMetaDataUltraBlurColors.md`, the same as
/// [`UltraBlurColors`](crate::operations::UltraBlurColors) in all but the name.
pub use crate::operations::UltraBlurColors as GetMediaMetaDataUltraBlurColors;
