// @generated from Models/Errors/StartTaskBadRequest.md: change the docs, not this file.

use crate::errors::StartTaskErrors;
use crate::wire;

/// 2 fields.
#[derive(Debug, Clone, Default)]
pub struct StartTaskBadRequest {
    /// Optional.
    pub errors: Option<Vec<StartTaskErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl ::std::cmp::PartialEq for StartTaskBadRequest {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.errors == other.errors
            && wire::same_message(&self.raw_response, &other.raw_response)
    }
}

impl wire::Model for StartTaskBadRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "StartTaskBadRequest",
        &[wire::Field::Optional("errors", wire::shape::<Vec<StartTaskErrors>>())],
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

wire::json!(StartTaskBadRequest);
