// @generated from Models/Errors/GetUserFriendsPlexErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetUserFriendsPlexErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as GetUserFriendsPlexErrors;
