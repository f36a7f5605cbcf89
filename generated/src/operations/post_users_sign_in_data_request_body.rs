// @generated from Models/Operations/PostUsersSignInDataRequestBody.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// The credentials of the person who signs in.
///
/// Documented in `Models/Operations/PostUsersSignInDataRequestBody.md`.
#[derive(Debug, Clone, PartialEq, Default)]
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
    pub remember_me: Option<bool>,

    /// The code of the second factor, for accounts that have one.
    ///
    /// Optional. Example: `123456`.
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
    const NAME: &'static str = "PostUsersSignInDataRequestBody";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("login", wire::STRING),
        wire::Field::Required("password", wire::STRING),
        wire::Field::Optional("rememberMe", wire::BOOLEAN),
        wire::Field::Optional("verificationCode", wire::STRING),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.login),
            1 => value.read(&mut self.password),
            2 => value.read(&mut self.remember_me),
            3 => value.read(&mut self.verification_code),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.login);
        to.put(&self.password);
        to.put(&self.remember_me);
        to.put(&self.verification_code);
    }
}

wire::serde!(PostUsersSignInDataRequestBody);
