// @generated from Models/Errors/PostUsersSignInDataUnauthorized.md: change the docs, not this file.

use crate::errors::PostUsersSignInDataAuthenticationErrors;
use crate::wire;

/// The person could not be authenticated: HTTP 401.
///
/// Documented in `Models/Errors/PostUsersSignInDataUnauthorized.md`.
#[derive(Debug, Clone, Default)]
pub struct PostUsersSignInDataUnauthorized {
    /// What went wrong; one entry a reason.
    ///
    /// Optional.
    pub errors: Option<Vec<PostUsersSignInDataAuthenticationErrors>>,

    /// The response as it came.
    ///
    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl ::std::cmp::PartialEq for PostUsersSignInDataUnauthorized {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.errors == other.errors
            && wire::same_message(&self.raw_response, &other.raw_response)
    }
}

impl wire::Model for PostUsersSignInDataUnauthorized {
    const OBJECT: wire::Object = wire::Object::of(
        "PostUsersSignInDataUnauthorized",
        &[
            wire::Field::Optional(
                "errors",
                wire::shape::<Vec<PostUsersSignInDataAuthenticationErrors>>(),
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

wire::json!(PostUsersSignInDataUnauthorized);
