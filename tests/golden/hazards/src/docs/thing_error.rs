// @generated from Models/Docs/ThingError.md: change the docs, not this file.

use crate::wire;

/// 2 fields.
#[derive(Debug, Clone, Default)]
pub struct ThingError {
    /// Optional.
    pub message: Option<String>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl ::std::cmp::PartialEq for ThingError {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.message == other.message
            && wire::same_message(&self.raw_response, &other.raw_response)
    }
}

impl wire::Model for ThingError {
    const OBJECT: wire::Object = wire::Object::of(
        "ThingError",
        &[wire::Field::Optional("message", wire::STRING)],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.message,))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.message,))
    }
}

wire::json!(ThingError);
