// @generated from Models/Operations/GetSearchAllLibrariesUltraBlurColors.md: change the docs, not this file.

/// Documented in `Models/Operations/GetSearchAllLibrariesUltraBlurColors.md`, the same as
/// [`UltraBlurColors`](crate::operations::UltraBlurColors) in all but the name.
pub use crate::operations::UltraBlurColors as GetSearchAllLibrariesUltraBlurColors;
