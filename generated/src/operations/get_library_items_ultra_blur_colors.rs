// @generated from Models/Operations/GetLibraryItemsUltraBlurColors.md: change the docs, not this file.

/// Documented in `Models/Operations/GetLibraryItemsUltraBlurColors.md`, the same as
/// [`UltraBlurColors`](crate::operations::UltraBlurColors) in all but the name.
pub use crate::operations::UltraBlurColors as GetLibraryItemsUltraBlurColors;
