// @generated from Models/Errors/PostUsersSignInDataUnauthorized.md by `cargo run -p generator`: change the docs, not this file.

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
    const NAME: &'static str = "PostUsersSignInDataUnauthorized";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional(
            "errors",
            wire::shape::<Vec<PostUsersSignInDataAuthenticationErrors>>(),
        ),
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

wire::serde!(PostUsersSignInDataUnauthorized);
