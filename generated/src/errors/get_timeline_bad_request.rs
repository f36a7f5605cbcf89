// @generated from Models/Errors/GetTimelineBadRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::GetTimelineErrors;
use crate::wire;

/// Documented in `Models/Errors/GetTimelineBadRequest.md`.
#[derive(Clone, Default)]
pub struct GetTimelineBadRequest {
    /// Optional.
    pub errors: Option<Vec<GetTimelineErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl wire::Model for GetTimelineBadRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetTimelineBadRequest",
        &[wire::Field::Optional("errors", wire::shape::<Vec<GetTimelineErrors>>())],
    );

    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.errors,))
    }

    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.errors,))
    }
}

wire::model!(GetTimelineBadRequest);
