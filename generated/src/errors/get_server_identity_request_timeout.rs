// @generated from Models/Errors/GetServerIdentityRequestTimeout.md: change the docs, not this file.

use crate::wire;

/// 3 fields.
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
    const OBJECT: wire::Object = wire::Object::of(
        "GetServerIdentityRequestTimeout",
        &[
            wire::Field::Optional("code", wire::INTEGER),
            wire::Field::Optional("message", wire::STRING),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.code, &mut self.message))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.code, &self.message))
    }
}

wire::json!(GetServerIdentityRequestTimeout);
