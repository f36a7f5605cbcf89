// @generated from Models/Operations/GetLibrarySectionsAllUltraBlurColors.md: change the docs, not this file.

/// Documented in `Models/Operations/GetLibrarySectionsAllUltraBlurColors.md`, the same as
/// [`UltraBlurColors`](crate::operations::UltraBlurColors) in all but the name.
pub use crate::operations::UltraBlurColors as GetLibrarySectionsAllUltraBlurColors;
