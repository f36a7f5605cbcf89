// @generated from Models/Errors/GetUserFriendsUnauthorized.md: change the docs, not this file.

use crate::errors::GetUserFriendsPlexErrors;
use crate::wire;

/// 2 fields.
#[derive(Debug, Clone, Default)]
pub struct GetUserFriendsUnauthorized {
    /// Optional.
    pub errors: Option<Vec<GetUserFriendsPlexErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl ::std::cmp::PartialEq for GetUserFriendsUnauthorized {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.errors == other.errors
            && wire::same_message(&self.raw_response, &other.raw_response)
    }
}

impl wire::Model for GetUserFriendsUnauthorized {
    const OBJECT: wire::Object = wire::Object::of(
        "GetUserFriendsUnauthorized",
        &[
            wire::Field::Optional(
                "errors",
                wire::shape::<Vec<GetUserFriendsPlexErrors>>(),
            ),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.errors,))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.errors,))
    }
}

wire::json!(GetUserFriendsUnauthorized);
