// @generated from Models/Errors/PostUsersSignInDataBadRequest.md: change the docs, not this file.

use crate::errors::PostUsersSignInDataErrors;
use crate::wire;

/// The request lacks a parameter or gives a wrong one: HTTP 400.
///
/// Documented in `Models/Errors/PostUsersSignInDataBadRequest.md`.
#[derive(Debug, Clone, Default)]
pub struct PostUsersSignInDataBadRequest {
    /// What went wrong; one entry a reason.
    ///
    /// Optional.
    pub errors: Option<Vec<PostUsersSignInDataErrors>>,

    /// The response as it came.
    ///
    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl ::std::cmp::PartialEq for PostUsersSignInDataBadRequest {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.errors == other.errors
            && wire::same_message(&self.raw_response, &other.raw_response)
    }
}

impl wire::Model for PostUsersSignInDataBadRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "PostUsersSignInDataBadRequest",
        &[
            wire::Field::Optional(
                "errors",
                wire::shape::<Vec<PostUsersSignInDataErrors>>(),
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

wire::json!(PostUsersSignInDataBadRequest);
