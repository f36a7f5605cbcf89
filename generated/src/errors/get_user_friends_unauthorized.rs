// @generated from Models/Errors/GetUserFriendsUnauthorized.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::GetUserFriendsPlexErrors;
use crate::wire;

/// Documented in `Models/Errors/GetUserFriendsUnauthorized.md`.
#[derive(Clone, Default)]
pub struct GetUserFriendsUnauthorized {
    /// Optional.
    pub errors: Option<Vec<GetUserFriendsPlexErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
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

    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.errors,))
    }

    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.errors,))
    }
}

wire::model!(GetUserFriendsUnauthorized);
