// @generated from Models/Operations/PostUsersSignInDataStatus.md: change the docs, not this file.

/// Whether a service is answering.
///
/// Documented in `Models/Operations/PostUsersSignInDataStatus.md`, the same as
/// [`GetTokenDetailsStatus`](crate::operations::GetTokenDetailsStatus) in all but the name.
pub use crate::operations::GetTokenDetailsStatus as PostUsersSignInDataStatus;
