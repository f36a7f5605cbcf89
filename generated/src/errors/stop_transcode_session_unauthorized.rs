// @generated from Models/Errors/StopTranscodeSessionUnauthorized.md: change the docs, not this file.

use crate::errors::StopTranscodeSessionSessionsErrors;
use crate::wire;

/// 2 fields.
#[derive(Debug, Clone, Default)]
pub struct StopTranscodeSessionUnauthorized {
    /// Optional.
    pub errors: Option<Vec<StopTranscodeSessionSessionsErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl ::std::cmp::PartialEq for StopTranscodeSessionUnauthorized {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.errors == other.errors
            && wire::same_message(&self.raw_response, &other.raw_response)
    }
}

impl wire::Model for StopTranscodeSessionUnauthorized {
    const OBJECT: wire::Object = wire::Object::of(
        "StopTranscodeSessionUnauthorized",
        &[
            wire::Field::Optional(
                "errors",
                wire::shape::<Vec<StopTranscodeSessionSessionsErrors>>(),
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

wire::json!(StopTranscodeSessionUnauthorized);
