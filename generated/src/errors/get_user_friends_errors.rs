// @generated from Models/Errors/GetUserFriendsErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetUserFriendsErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as GetUserFriendsErrors;
