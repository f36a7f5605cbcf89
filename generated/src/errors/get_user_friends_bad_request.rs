// @generated from Models/Errors/GetUserFriendsBadRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::GetUserFriendsErrors;
use crate::wire;

/// Documented in `Models/Errors/GetUserFriendsBadRequest.md`.
#[derive(Debug, Clone, Default)]
pub struct GetUserFriendsBadRequest {
    /// Optional.
    pub errors: Option<Vec<GetUserFriendsErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl ::std::cmp::PartialEq for GetUserFriendsBadRequest {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.errors == other.errors
            && wire::same_message(&self.raw_response, &other.raw_response)
    }
}

impl wire::Model for GetUserFriendsBadRequest {
    const NAME: &'static str = "GetUserFriendsBadRequest";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("errors", wire::shape::<Vec<GetUserFriendsErrors>>()),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.errors),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.errors);
    }
}

wire::serde!(GetUserFriendsBadRequest);
