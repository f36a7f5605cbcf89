// @generated from Models/Errors/PostUsersSignInDataAuthenticationErrors.md: change the docs, not this file.

use crate::wire;

/// One reason for which signing in failed.
///
/// Documented in `Models/Errors/PostUsersSignInDataAuthenticationErrors.md`.
#[derive(Default)]
pub struct PostUsersSignInDataAuthenticationErrors {
    /// The number by which Plex knows the reason.
    ///
    /// Optional. Example: `1001`.
    pub code: Option<i64>,

    /// The reason in words.
    ///
    /// Optional. Example: `User could not be authenticated`.
    pub message: Option<String>,

    /// The HTTP status that belongs to the reason.
    ///
    /// Optional. Example: `401`.
    pub status: Option<i64>,
}

impl wire::Model for PostUsersSignInDataAuthenticationErrors {
    const OBJECT: wire::Object = wire::Object::of(
        "PostUsersSignInDataAuthenticationErrors",
        &[
            wire::Field::Optional("code", wire::INTEGER),
            wire::Field::Optional("message", wire::STRING),
            wire::Field::Optional("status", wire::INTEGER),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.code, &mut self.message, &mut self.status))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.code, &self.message, &self.status))
    }
}

wire::model!(PostUsersSignInDataAuthenticationErrors);

impl Eq for PostUsersSignInDataAuthenticationErrors {}
