// @generated from Models/Errors/GetServerIdentityRequestTimeout.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Errors/GetServerIdentityRequestTimeout.md`.
#[derive(Debug, Clone, Default)]
pub struct GetServerIdentityRequestTimeout {
    /// Optional. Example: `408`.
    pub code: Option<i64>,

    /// Optional. Example: `The server timed out waiting for the request.`.
    pub message: Option<String>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl ::std::cmp::PartialEq for GetServerIdentityRequestTimeout {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.code == other.code && self.message == other.message
            && wire::same_message(&self.raw_response, &other.raw_response)
    }
}

impl wire::Model for GetServerIdentityRequestTimeout {
    const NAME: &'static str = "GetServerIdentityRequestTimeout";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("code", wire::INTEGER),
        wire::Field::Optional("message", wire::STRING),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.code),
            1 => value.read(&mut self.message),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.code);
        to.put(&self.message);
    }
}

wire::serde!(GetServerIdentityRequestTimeout);
