// @generated from Models/Errors/GetUserFriendsBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/GetUserFriendsBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as GetUserFriendsBadRequest;
