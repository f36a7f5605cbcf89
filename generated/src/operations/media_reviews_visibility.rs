// @generated from Models/Operations/MediaReviewsVisibility.md: change the docs, not this file.

/// Documented in `Models/Operations/MediaReviewsVisibility.md`, the same as
/// [`Home`](crate::operations::Home) in all but the name.
pub use crate::operations::Home as MediaReviewsVisibility;
