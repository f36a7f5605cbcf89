// @generated from Models/Errors/PostUsersSignInDataErrors.md: change the docs, not this file.

use crate::wire;

/// One reason for which signing in failed.
///
/// Documented in `Models/Errors/PostUsersSignInDataErrors.md`.
#[derive(Default)]
pub struct PostUsersSignInDataErrors {
    /// The number by which Plex knows the reason.
    ///
    /// Optional. Example: `1000`.
    pub code: Option<i64>,

    /// The reason in words.
    ///
    /// Optional. Example: `X-Plex-Client-Identifier is missing`.
    pub message: Option<String>,

    /// The HTTP status that belongs to the reason.
    ///
    /// Optional. Example: `400`.
    pub status: Option<i64>,
}

impl wire::Model for PostUsersSignInDataErrors {
    const OBJECT: wire::Object = wire::Object::of(
        "PostUsersSignInDataErrors",
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

wire::model!(PostUsersSignInDataErrors);

impl Eq for PostUsersSignInDataErrors {}
