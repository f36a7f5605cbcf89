// @generated from Models/Operations/PostUsersSignInDataAuthenticationStatus.md: change the docs, not this file.

/// Whether a Plex Pass is in force, in a word.
///
/// Documented in `Models/Operations/PostUsersSignInDataAuthenticationStatus.md`, the same as
/// [`GetTokenDetailsAuthenticationStatus`](crate::operations::GetTokenDetailsAuthenticationStatus)
/// in all but the name.
pub use crate::operations::GetTokenDetailsAuthenticationStatus as PostUsersSignInDataAuthenticationStatus;
