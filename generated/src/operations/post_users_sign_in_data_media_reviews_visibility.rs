// @generated from Models/Operations/PostUsersSignInDataMediaReviewsVisibility.md: change the docs, not this file.

/// Whether the account shows reviews of media.
///
/// Documented in `Models/Operations/PostUsersSignInDataMediaReviewsVisibility.md`, the same
/// as [`MediaReviewsVisibility`](crate::operations::MediaReviewsVisibility) in all but the
/// name.
pub use crate::operations::MediaReviewsVisibility as PostUsersSignInDataMediaReviewsVisibility;
