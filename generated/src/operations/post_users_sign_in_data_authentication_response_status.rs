// @generated from Models/Operations/PostUsersSignInDataAuthenticationResponseStatus.md: change the docs, not this file.

/// Whether a subscription is in force, in a word.
///
/// Documented in `Models/Operations/PostUsersSignInDataAuthenticationResponseStatus.md`, the
/// same as
/// [`GetTokenDetailsAuthenticationStatus`](crate::operations::GetTokenDetailsAuthenticationStatus)
/// in all but the name.
pub use crate::operations::GetTokenDetailsAuthenticationStatus as PostUsersSignInDataAuthenticationResponseStatus;
