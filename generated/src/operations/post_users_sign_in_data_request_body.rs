// @generated from Models/Operations/PostUsersSignInDataRequestBody.md: change the docs, not this file.

use crate::wire;

/// The credentials of the person who signs in.
///
/// Documented in `Models/Operations/PostUsersSignInDataRequestBody.md`.
#[derive(Default)]
pub struct PostUsersSignInDataRequestBody {
    /// The user name or the email address.
    ///
    /// Required. Example: `username@email.com`.
    pub login: String,

    /// The password.
    ///
    /// Required. Example: `password123`.
    pub password: String,

    /// Whether the session is to be remembered.
    ///
    /// Optional.
    #[doc(alias = "rememberMe")]
    pub remember_me: Option<bool>,

    /// The code of the second factor, for accounts that have one.
    ///
    /// Optional. Example: `123456`.
    #[doc(alias = "verificationCode")]
    pub verification_code: Option<String>,
}

impl PostUsersSignInDataRequestBody {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(login: impl Into<String>, password: impl Into<String>) -> Self {
        Self {
            login: login.into(),
            password: password.into(),
            ..Self::default()
        }
    }
}

impl wire::Model for PostUsersSignInDataRequestBody {
    const OBJECT: wire::Object = wire::Object::of(
        "PostUsersSignInDataRequestBody",
        &[
            wire::Field::Required("login", wire::STRING),
            wire::Field::Required("password", wire::STRING),
            wire::Field::Optional("rememberMe", wire::BOOLEAN),
            wire::Field::Optional("verificationCode", wire::STRING),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                &mut self.login,
                &mut self.password,
                &mut self.remember_me,
                &mut self.verification_code,
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.login, &self.password, &self.remember_me, &self.verification_code))
    }
}

wire::model!(PostUsersSignInDataRequestBody);

impl Eq for PostUsersSignInDataRequestBody {}
