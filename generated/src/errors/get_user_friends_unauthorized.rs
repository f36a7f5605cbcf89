// @generated from Models/Errors/GetUserFriendsUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/GetUserFriendsUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as GetUserFriendsUnauthorized;
