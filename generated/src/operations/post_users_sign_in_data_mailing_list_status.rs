// @generated from Models/Operations/PostUsersSignInDataMailingListStatus.md: change the docs, not this file.

/// Where an account stands with the newsletter.
///
/// Documented in `Models/Operations/PostUsersSignInDataMailingListStatus.md`, the same as
/// [`MailingListStatus`](crate::operations::MailingListStatus) in all but the name.
pub use crate::operations::MailingListStatus as PostUsersSignInDataMailingListStatus;
