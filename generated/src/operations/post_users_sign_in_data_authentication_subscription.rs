// @generated from Models/Operations/PostUsersSignInDataAuthenticationSubscription.md: change the docs, not this file.

/// A subscription of the account.
///
/// Documented in `Models/Operations/PostUsersSignInDataAuthenticationSubscription.md`, the
/// same as
/// [`PostUsersSignInDataSubscription`](crate::operations::PostUsersSignInDataSubscription) in
/// all but the name.
pub use crate::operations::PostUsersSignInDataSubscription as PostUsersSignInDataAuthenticationSubscription;
